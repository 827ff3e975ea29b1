/** An exact number as `amount / per`, in lowest terms. */
export interface Amount {
  readonly amount: number;
  readonly per: number;
}

const FORM = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(%?)$/;

/** `10`, `1,000,000,000`, `12.5` or `30%`, without ever being a floating-point number; undefined for anything else. */
export function readAmount(text: string): Amount | undefined {
  const [, whole, decimals = '', percent] = FORM.exec(text.trim()) ?? [];
  if (whole === undefined) return undefined;
  const amount = BigInt(whole.replaceAll(',', '') + decimals);
  const per = 10n ** BigInt(decimals.length) * (percent === '%' ? 100n : 1n);
  const common = divisor(amount, per);
  return { amount: Number(amount / common), per: Number(per / common) };
}

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));

/** `10`, `12.5`, `1/3`: the way back, for lists. */
export function amountText({ amount, per }: Amount): string {
  const value = amount / per;
  const asDecimal = value.toLocaleString('en-US', { maximumFractionDigits: 6 });
  const read = readAmount(asDecimal);
  return read !== undefined && read.amount * per === amount * read.per ? asDecimal : `${amount}/${per}`;
}
