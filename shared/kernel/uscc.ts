/**
 * 统一社会信用代码 (GB 32100-2015): 18 characters of a 31-letter alphabet, the last one a check character.
 * Characters 1 and 2 name the registering authority and its kind of body, 3 to 8 the GB/T 2260 division.
 */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const FORM = /^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** The check character of 17 characters of the alphabet. */
export function usccCheckCharacter(body: string): string {
  let sum = 0;
  for (let i = 0; i < WEIGHTS.length; i++) sum += ALPHABET.indexOf(body.charAt(i)) * (WEIGHTS[i] ?? 0);
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/** True for a code in capital letters, without blanks, whose check character is right. */
export function isUscc(code: string): boolean {
  return FORM.test(code) && usccCheckCharacter(code) === code.charAt(17);
}
