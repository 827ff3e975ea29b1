import { expect, it } from 'vitest';
import { preferredLanguage } from './language.ts';

it('answers in Chinese unless English is preferred', () => {
  const cases: [string | undefined, string][] = [
    [undefined, 'zh'],
    ['', 'zh'],
    ['*', 'zh'],
    ['fr-FR', 'zh'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['en;q=0.9, zh;q=0.8', 'en'],
    ['zh;q=0.1, EN-us;q=0.2', 'en'],
    ['en, *', 'zh'],
    ['en;q=0', 'zh'],
    ['zh;q=0, *', 'en'],
    ['en;q=2', 'zh'],
    ['en;q=x', 'zh'],
    [';;;,,,=', 'zh'],
  ];
  expect(cases.map(([header]) => preferredLanguage(header))).toEqual(cases.map(([, language]) => language));
});
