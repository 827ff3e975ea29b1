import { expect, test } from 'vitest';
import { canonicalText, keyed, sameDigest, sha256 } from './digest.ts';

test('hashes are those of the standards', () => {
  // FIPS 180-2, appendix B.1
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256(Uint8Array.of(0x61, 0x62, 0x63))).toBe(sha256('abc'));
  // RFC 4231, test case 2
  const expected = Buffer.from('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843', 'hex').toString('base64url');
  expect(keyed('Jefe', 'what do ya want for nothing?')).toBe(expected);
});

test('digests are compared by content and length', () => {
  const digest = sha256('abc');
  expect(sameDigest(digest, digest)).toBe(true);
  expect(sameDigest(digest, sha256('abd'))).toBe(false);
  expect(sameDigest(digest, digest.slice(2))).toBe(false);
  expect(sameDigest('', '')).toBe(true);
});

test('one value has one text, whatever the order of its members', () => {
  expect(canonicalText({ b: 1, a: [{ d: null, c: true }] })).toBe('{"a":[{"c":true,"d":null}],"b":1}');
  expect(canonicalText({ a: [{ c: true, d: null }], b: 1 })).toBe(canonicalText({ b: 1, a: [{ d: null, c: true }] }));
  expect(canonicalText({ x: Uint8Array.of(1, 2) })).toBe('{"x":{"#bytes":"AQI="}}');
  expect(canonicalText(['1', 1])).not.toBe(canonicalText([1, '1']));
});
