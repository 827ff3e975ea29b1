/** The one language that a page ships. The English build puts `messages.en.ts` in this file's place. */
export * from '../shared/locale/zh-CN.ts';

export type Language = 'zh' | 'en';
export const lang = 'zh' as Language;
