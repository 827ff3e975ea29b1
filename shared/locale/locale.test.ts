import { describe, expect, it } from 'vitest';
import * as en from './en.ts';
import * as zh from './zh-CN.ts';

type Leaf = { path: string; text: string };

/** Every text of a language; texts with parts are called with stand-ins, so that their words are seen too. */
function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value === 'function') return [{ path, text: String((value as (...parts: unknown[]) => unknown)(...STAND_INS)) }];
  if (Array.isArray(value)) return value.flatMap((child, index) => leaves(child, `${path}.${index}`));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, child]) => leaves(child, path === '' ? key : `${path}.${key}`));
  return [];
}

/** A number that also has the members which texts with many parts ask for. */
const STAND_INS = [Object.assign(Object(2) as object, { fact: 3, y: 4, from: 5, to: 6 }), 3, 4, 5];

/** Names that stay as they are in Chinese text: forms of the tax return, addresses, the other language's own name, placeholders. */
const OFFICIAL = /A1\d{5}|zjtx\.miit\.gov\.cn|zwfw\.hubei\.gov\.cn|https?:\/\/\S+|English|zh-CN|AA|\{\w+\}/g;

describe('the two languages', () => {
  it('have the same texts', () => {
    expect(
      leaves({ ...en })
        .map(({ path }) => path)
        .sort(),
    ).toEqual(
      leaves({ ...zh })
        .map(({ path }) => path)
        .sort(),
    );
  });

  it('leave no text empty where the other says something', () => {
    const english = new Map(leaves({ ...en }).map(({ path, text }) => [path, text]));
    const silent = leaves({ ...zh }).filter(({ path, text }) => (text === '') !== (english.get(path) === ''));
    // A rank has no unit in English; an example without a figure has none in either.
    expect(silent.map(({ path }) => path)).toEqual(['site.units.rank']);
  });

  it('keep the words of developers and of English out of Chinese texts', () => {
    const foreign = leaves({ ...zh }).filter(({ text }) => /[A-Za-z]{2,}/.test(text.replace(OFFICIAL, '')));
    expect(foreign).toEqual([]);
  });

  it('never say what the bureau must not be made to say', () => {
    const said = leaves({ ...zh }).filter(({ text }) => /合格|及格|自评(?!分)|恭喜/.test(text));
    expect(said.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
  });
});
