import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { describe, expect, it } from 'vitest';
import { isUscc, usccCheckCharacter } from './uscc.ts';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const letters = (n: number) => fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: n, maxLength: n });
const digits = (n: number) => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: n, maxLength: n });
const peer = (code: string) => stdnum['CN']?.['uscc']?.validate(code).isValid === true;

describe('uscc', () => {
  it('accepts published codes of real bodies', () => {
    expect(['91110000600037341L', '91440300708461136T', '914403001922038216'].map(isUscc)).toEqual([true, true, true]);
  });
  it('refuses a wrong check character, small letters, blanks and the letters I, O, S, V, Z', () => {
    const wrong = ['91110000600037341M', '91110000600037341l', ' 91110000600037341L', '91110000600037341', '9111000060003734IL', ''];
    expect(wrong.map(isUscc)).toEqual(Array(6).fill(false));
  });
  it('agrees with an independent implementation', () => {
    fc.assert(
      fc.property(digits(8), letters(9), fc.constantFrom(...ALPHABET), (front, back, check) => {
        const body = front + back;
        // The peer has no answer for a remainder of 0, whose check character is 0 by the standard.
        if (usccCheckCharacter(body) !== '0') expect(peer(body + usccCheckCharacter(body))).toBe(true);
        expect(isUscc(body + usccCheckCharacter(body))).toBe(true);
        expect(isUscc(body + check)).toBe(check === usccCheckCharacter(body));
      }),
      { seed: 20261124, numRuns: 2000 },
    );
  });
  it('sees every single changed character', () => {
    const code = '91110000600037341L';
    const changed = [...code].flatMap((old, i) =>
      [...ALPHABET].filter((n) => n !== old).map((n) => code.slice(0, i) + n + code.slice(i + 1)),
    );
    expect(changed).toHaveLength(18 * 30);
    expect(changed.filter(isUscc)).toEqual([]);
  });
});
