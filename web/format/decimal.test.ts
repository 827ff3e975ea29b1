import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCount, formatPercent, parseCount } from './count.ts';
import { decimalOf, groupDigits, parseDecimal, shiftPoint } from './decimal.ts';
import { formatMoney, parseMoney, plainWan } from './money.ts';

describe('parseDecimal', () => {
  it.each([
    ['8,640.00', '8640'],
    ['０１２．５０', '12.5'],
    ['8640。5', '8640.5'],
    [' 1 234 ', '1234'],
    ['-0.00', '0'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['−3.20', '-3.2'],
  ])('reads %s as %s', (text, value) => {
    expect(parseDecimal(text)).toEqual({ ok: true, value });
  });
  it.each(['488.3万', 'abc', '1.2.3', '1e5', '--1', '0x10'])('refuses %s', (text) => {
    expect(parseDecimal(text)).toEqual({ ok: false, code: 'not-a-number' });
  });
  it('tells empty from wrong', () => {
    expect(parseDecimal(' 　')).toEqual({ ok: false, code: 'empty' });
  });
});

describe('shiftPoint', () => {
  it('moves both ways without loss', () => {
    expect(shiftPoint('466.2', 4)).toBe('4662000');
    expect(shiftPoint('4662000.01', -4)).toBe('466.200001');
    expect(shiftPoint('-0.01', -4)).toBe('-0.000001');
  });
  it('returns to where it came from, whatever the fen', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }), (fen) => {
        const yuan = shiftPoint(String(fen), -2);
        expect(shiftPoint(shiftPoint(yuan, -4), 4)).toBe(yuan);
      }),
      { seed: 20261124, numRuns: 500 },
    );
  });
});

describe('money', () => {
  it('keeps the fen that floating point would lose', () => {
    expect(parseMoney('0.000029', 'wan', false)).toEqual({ ok: true, value: 0.29 });
    expect(parseMoney('1.1', 'wan', false)).toEqual({ ok: true, value: 11000 });
    expect(formatMoney(20000000001 / 100, 'wan')).toBe('20,000.000001');
  });
  it('shows two decimals of 万元 and pads them', () => {
    expect(formatMoney(86400000, 'wan')).toBe('8,640.00');
    expect(formatMoney(86400000, 'yuan')).toBe('86,400,000.00');
    expect(plainWan(86400000)).toBe('8640.00');
    expect(formatMoney(-500000, 'wan')).toBe('-50.00');
  });
  it('names what is wrong', () => {
    expect(parseMoney('1.0000001', 'wan', false)).toEqual({ ok: false, code: 'too-many-decimals' });
    expect(parseMoney('1.001', 'yuan', false)).toEqual({ ok: false, code: 'too-many-decimals' });
    expect(parseMoney('-1', 'yuan', false)).toEqual({ ok: false, code: 'negative' });
    expect(parseMoney('-1', 'yuan', true)).toEqual({ ok: true, value: -1 });
    expect(parseMoney('10000000000000', 'yuan', true)).toEqual({ ok: false, code: 'too-large' });
    expect(parseMoney('9999999999999.99', 'yuan', true)).toEqual({ ok: true, value: 9999999999999.99 });
    expect(parseMoney('488.3万', 'wan', true)).toEqual({ ok: false, code: 'not-a-number' });
    expect(parseMoney('', 'wan', true)).toEqual({ ok: true, value: null });
  });
  it('round-trips every fen through either unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 14), max: 10 ** 14 }), fc.constantFrom('wan' as const, 'yuan' as const), (fen, unit) => {
        const yuan = Number(shiftPoint(String(fen), -2));
        expect(parseMoney(formatMoney(yuan, unit), unit, true)).toEqual({ ok: true, value: yuan });
      }),
      { seed: 20261124, numRuns: 500 },
    );
  });
});

describe('counts and ratios', () => {
  it('accepts averages and refuses halves of things', () => {
    expect(parseCount('128.25', { decimals: 4 })).toEqual({ ok: true, value: 128.25 });
    expect(parseCount('2.5', { decimals: 0 })).toEqual({ ok: false, code: 'not-whole' });
    expect(parseCount('1.00001', { decimals: 4 })).toEqual({ ok: false, code: 'too-many-decimals' });
    expect(parseCount('10000001', { decimals: 0 })).toEqual({ ok: false, code: 'too-large' });
    expect(parseCount('4', { decimals: 0, min: 1, max: 3 })).toEqual({ ok: false, code: 'above' });
    expect(parseCount('0', { decimals: 0, min: 1, max: 3 })).toEqual({ ok: false, code: 'below' });
    expect(parseCount('-1', { decimals: 0 })).toEqual({ ok: false, code: 'negative' });
  });
  it('formats', () => {
    expect(formatCount(3114)).toBe('3,114');
    expect(formatPercent(0.320313)).toBe('32.0313%');
    expect(formatPercent(0.6)).toBe('60.00%');
    expect(formatPercent(0.6, 0)).toBe('60%');
    expect(formatPercent(0)).toBe('0.00%');
    expect(formatPercent(0.057, 0)).toBe('5.7%');
    expect(formatPercent(12.5, 0)).toBe('1,250%');
    expect(decimalOf(1e-7)).toBe('0.0000001');
    expect(groupDigits('-1234567.5', 2)).toBe('-1,234,567.50');
  });
});
