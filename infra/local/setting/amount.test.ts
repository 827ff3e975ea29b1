import { expect, it } from 'vitest';
import { amountText, readAmount } from './amount.ts';
import { readLimit } from './limit.ts';

it('reads a number as it is printed, exactly', () => {
  expect(['10', '1,000,000,000', '12.5', '30%', '0.1', '33.34%', '0', ' 7 '].map(readAmount)).toEqual([
    { amount: 10, per: 1 },
    { amount: 1_000_000_000, per: 1 },
    { amount: 25, per: 2 },
    { amount: 3, per: 10 },
    { amount: 1, per: 10 },
    { amount: 1667, per: 5000 },
    { amount: 0, per: 1 },
    { amount: 7, per: 1 },
  ]);
});

it('takes for no number what is not surely one', () => {
  for (const text of ['', 'ten', '-1', '1e9', '10 000', '1,00', '1.', '.5', '30 %', '5万', '0x10', '1/3'])
    expect(readAmount(text), text).toBeUndefined();
});

it('writes numbers as they are read', () => {
  expect(
    [
      { amount: 25, per: 2 },
      { amount: 1_000_000_000, per: 1 },
      { amount: 1, per: 3 },
    ].map(amountText),
  ).toEqual(['12.5', '1,000,000,000', '1/3']);
});

it('reads limits with their comparator', () => {
  expect(['area>=3000', 'professional-staff ≥ 50%', ' fund < 1,000,000 '].map(readLimit)).toEqual([
    { measure: 'area', op: '>=', amount: 3000, per: 1 },
    { measure: 'professional-staff', op: '>=', amount: 1, per: 2 },
    { measure: 'fund', op: '<', amount: 1_000_000, per: 1 },
  ]);
  for (const text of ['area', 'area=3000', 'area>=', '>=3', 'area>=much', 'Area>=3']) expect(readLimit(text), text).toBeUndefined();
});
