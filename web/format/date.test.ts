import { describe, expect, it } from 'vitest';
import { parseDate } from './date.ts';

describe('parseDate', () => {
  it.each(['2018-05-16', '2018-5-16', '2018/05/16', '2018.5.16', '2018年5月16日', '20180516', ' ２０１８-05-16 '])('reads %s', (text) => {
    expect(parseDate(text)).toBe('2018-05-16');
  });
  it.each(['2018-02-30', '2018-13-01', '2018', '16/05/2018', '18-5-16', 'x'])('refuses %s', (text) => {
    expect(parseDate(text)).toBeNull();
  });
});
