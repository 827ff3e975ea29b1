import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical.ts';
import { differencesOf } from './differences.ts';
import { kindsOf } from './kinds.ts';

describe('canonicalJson', () => {
  it('does not depend on the order of members, does on the order of lists', () => {
    expect(canonicalJson({ b: [2, 1], a: { d: null, c: 'é"' } })).toBe('{"a":{"c":"é\\"","d":null},"b":[2,1]}');
    expect(canonicalJson({ a: { c: 'é"', d: null }, b: [2, 1] })).toBe(canonicalJson({ b: [2, 1], a: { d: null, c: 'é"' } }));
    expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
    expect(canonicalJson({ a: null })).not.toBe(canonicalJson({}));
  });
});

describe('differencesOf', () => {
  it('finds the smallest parts that differ', () => {
    expect(differencesOf({ a: 1, b: [{ c: 1 }, 2] }, { a: 1, b: [{ c: 1 }, 2] })).toEqual([]);
    expect(differencesOf({ a: 1, b: [{ c: 1 }, 2], e: 1 }, { a: 1, b: [{ c: 2 }], d: true, e: [] })).toEqual([
      { path: 'b.0.c', stored: 1, replayed: 2 },
      { path: 'b.1', stored: 2, replayed: null },
      { path: 'e', stored: 1, replayed: [] },
      { path: 'd', stored: null, replayed: true },
    ]);
    expect(differencesOf([], {})).toEqual([{ path: '', stored: [], replayed: {} }]);
  });
  it('stops when nobody would read on', () => {
    expect(differencesOf(Array(5000).fill(1), Array(5000).fill(2))).toHaveLength(200);
  });
});

describe('kindsOf', () => {
  it('follows the sections that are there', () => {
    expect(kindsOf({})).toEqual(['enterprise']);
    expect(kindsOf({ incubator: null, years: {} })).toEqual(['enterprise']);
    expect(kindsOf({ incubator: {} })).toEqual(['incubator']);
    expect(kindsOf({ incubator: {}, years: {}, enterprise: null })).toEqual(['incubator']);
    expect(kindsOf({ incubator: {}, enterprise: {} })).toEqual(['enterprise', 'incubator']);
  });
});
