import { describe, expect, it } from 'vitest';
import { countText, moneyText, numberText, percentText } from './quantity.ts';

describe('quantities in words', () => {
  it('writes money in 万元 where two decimals are exact, else in 元', () => {
    expect(moneyText(207_200_000)).toEqual({ zh: '207.20 万元', en: 'CNY 2,072,000.00' });
    expect(moneyText(1)).toEqual({ zh: '0.01 元', en: 'CNY 0.01' });
    expect(moneyText(-2_000_000_000_001)).toEqual({ zh: '-20,000,000,000.01 元', en: 'CNY -20,000,000,000.01' });
    expect(moneyText(0)).toEqual({ zh: '0.00 万元', en: 'CNY 0.00' });
  });
  it('writes counts without idle zeros', () => {
    expect([99_900, 410_000, 12_345_678_9000, 1].map(countText)).toEqual(['9.99', '41', '12,345,678.9', '0.0001']);
  });
  it('writes numbers and percentages', () => {
    expect([numberText(5000), numberText(9.99), numberText(-1234567)]).toEqual(['5,000', '9.99', '-1,234,567']);
    expect([percentText(0.3), percentText(0.576152), percentText(12.5), percentText(-0.05)]).toEqual(['30%', '57.6152%', '1,250%', '-5%']);
  });
});
