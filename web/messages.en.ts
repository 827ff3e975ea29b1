/** Stands in for `messages.ts` in the English build (see `build/bundle.ts`). */
export * from '../shared/locale/en.ts';

export const lang = 'en' as 'zh' | 'en';
