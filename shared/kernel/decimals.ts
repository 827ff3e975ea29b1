/**
 * Number of decimals in the shortest decimal writing of a finite number: 0.1 has one, 1e-7 seven, 1e21 none.
 * No arithmetic on the number itself, so nothing is rounded.
 */
export function decimalsOf(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const point = mantissa.indexOf('.');
  const written = point < 0 ? 0 : mantissa.length - point - 1;
  return Math.max(0, written - Number(exponent));
}
