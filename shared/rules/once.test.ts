import { expect, it } from 'vitest';
import { once } from './once.ts';

it('computes once for each object, equal or not', () => {
  const asked: { n: number }[] = [];
  const double = once((key: { n: number }) => {
    asked.push(key);
    return { twice: key.n * 2 };
  });
  const [a, b] = [{ n: 3 }, { n: 3 }];
  expect(double(a)).toBe(double(a));
  expect(double(a)).not.toBe(double(b));
  expect([double(a), double(b)]).toEqual([{ twice: 6 }, { twice: 6 }]);
  expect(asked).toEqual([a, b]);
});
