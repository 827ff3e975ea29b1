/** Chooses between the two languages of the portal by Accept-Language (RFC 9110, 12.5.4); Chinese where nothing is asked for. */
export type Language = 'zh' | 'en';

export const contentLanguage: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

export function preferredLanguage(header: string | undefined): Language {
  const ranges = (header ?? '').split(',', 20).map(range);
  return weight('en', ranges) > weight('zh', ranges) ? 'en' : 'zh';
}

interface Range {
  readonly tag: string;
  readonly q: number;
}

function range(text: string): Range {
  const [tag = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const q = parameters.find((parameter) => parameter.startsWith('q='));
  const value = q === undefined ? 1 : Number(q.slice(2));
  return { tag, q: value >= 0 && value <= 1 ? value : 0 };
}

/** A named language decides over `*`. */
function weight(language: Language, ranges: readonly Range[]): number {
  const named = ranges.filter(({ tag }) => tag === language || tag.startsWith(`${language}-`));
  const counted = named.length > 0 ? named : ranges.filter(({ tag }) => tag === '*');
  return Math.max(0, ...counted.map(({ q }) => q));
}
