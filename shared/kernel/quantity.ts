import type { Bilingual } from './bilingual.ts';
import { COUNT_SCALE, MONEY_SCALE } from './exact.ts';

/** Digits with thousands separators: `grouped('1234567') === '1,234,567'`. Our own, because `Intl` differs between runtimes. */
function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** An integer of hundredths as `1,234.50`. */
function hundredths(value: number): string {
  const sign = value < 0 ? '-' : '';
  const digits = String(Math.abs(value)).padStart(3, '0');
  return `${sign}${grouped(digits.slice(0, -2))}.${digits.slice(-2)}`;
}

const FEN_PER_HUNDRED_YUAN = 100 * MONEY_SCALE;

/**
 * Money in words, exact to the fen: Chinese in 万元 with two decimals where that loses nothing, else in 元; English in yuan.
 * @param fen integer fen
 */
export function moneyText(fen: number): Bilingual {
  const zh = fen % FEN_PER_HUNDRED_YUAN === 0 ? `${hundredths(fen / FEN_PER_HUNDRED_YUAN)} 万元` : `${hundredths(fen)} 元`;
  return { zh, en: `CNY ${hundredths(fen)}` };
}

/** US dollars in words, exact to the cent. */
export function dollarsText(cents: number): Bilingual {
  const digits = hundredths(cents);
  return { zh: `${digits} 美元`, en: `USD ${digits}` };
}

/** A count in 1/10,000 as a decimal without idle zeros: 99,900 is `9.99`. */
export function countText(scaled: number): string {
  const whole = Math.trunc(scaled / COUNT_SCALE);
  const rest = String(Math.abs(scaled % COUNT_SCALE))
    .padStart(4, '0')
    .replace(/0+$/, '');
  return rest === '' ? grouped(String(whole)) : `${grouped(String(whole))}.${rest}`;
}

/** A number of display as text with separators: 5000 is `5,000`, 9.99 stays. */
export function numberText(value: number): string {
  const [whole = '', rest] = String(value).split('.');
  return rest === undefined ? grouped(whole) : `${grouped(whole)}.${rest}`;
}

/** A ratio as percent, exact to the digits given: 0.3 is `30%`, 0.576152 is `57.6152%`. */
export function percentText(ratio: number): string {
  const millionths = Math.round(ratio * 1_000_000);
  const sign = millionths < 0 ? '-' : '';
  const size = Math.abs(millionths);
  const rest = String(size % 10_000)
    .padStart(4, '0')
    .replace(/0+$/, '');
  return `${sign}${grouped(String(Math.trunc(size / 10_000)))}${rest === '' ? '' : `.${rest}`}%`;
}
