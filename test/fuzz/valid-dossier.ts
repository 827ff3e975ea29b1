/** Valid dossiers of every shape, generated from the schemas by zocker; values are ours, so that each obeys its exact range. */
import * as z from 'zod/mini';
import { zocker } from 'zocker';
import type { Dossier } from '../../shared/dossier/dossier.ts';
import { dossierSchema } from '../../shared/dossier/dossier.ts';
import * as fields from '../../shared/dossier/fields.ts';
import { itemCode } from '../../shared/dossier/rd-project.ts';
import { yearSchema, yearsSchema } from '../../shared/dossier/year.ts';
import { usccCheckCharacter } from '../../shared/kernel/uscc.ts';
import { type Random, randomOf } from './random.ts';

/** A number with at most `decimals`, near zero, near the top, or anywhere. */
function decimal(random: Random, { least, most, decimals }: { least: number; most: number; decimals: number }): number {
  const scale = 10 ** decimals;
  const [low, high] = [Math.ceil(least * scale), Math.floor(most * scale)];
  const near = random.pick([
    () => random.whole(low, Math.min(high, low + 100)),
    () => random.whole(Math.max(low, high - 100), high),
    () => random.whole(low, high),
  ]);
  // Written and read as text, so that the number is the one nearest to its decimals.
  return Number(`${near()}e-${decimals}`);
}

const TEXTS = [
  '',
  '荆门示范科技有限公司',
  'Ünïcode 𠮷 “quoted” \\ / {}',
  '<script>alert(1)</script>',
  "'; DROP TABLE",
  '0',
  'null',
  '\u200b',
  '﷽',
];
const LINES = ['L04', 'L06', 'L15', 'L18', 'L22', 'L27', 'L29', 'L33', 'X_OFFICE'];

function date(random: Random): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${random.whole(1900, 2100)}-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`;
}

function uscc(random: Random): string {
  const body = `9142080${String(random.whole(0, 9_999_999_999)).padStart(10, '0')}`;
  return body + usccCheckCharacter(body);
}

const TOP = 9_999_999_999_999.99;

/** A generator of dossiers whose values come from `random`. */
function generator(random: Random) {
  const number = (least: number, most: number, decimals: number) => () => decimal(random, { least, most, decimals });
  const year = () => valuesOf(yearSchema, random).generate();
  const names = () => ['2022', '2023', '2024', '2025', String(random.whole(1990, 2100))];
  const years = () =>
    Object.fromEntries(names().map((name) => [name, random.next() < 0.2 ? null : year()])) as NonNullable<Dossier['years']>;
  return (
    valuesOf(dossierSchema, random)
      .supply(yearsSchema, years)
      .supply(fields.growth, number(-100, 100, 6))
      .supply(fields.exchangeRate, number(0.000001, 100, 6))
      .supply(fields.positiveCount, number(0.0001, 100, 4))
      // A tax year before 2016 is judged by no version, which is an answer but not a verdict.
      .supply(fields.calendarYear, number(2016, 2100, 0))
      .supply(fields.date, () => date(random))
      .supply(fields.uscc, () => uscc(random))
      .supply(fields.industry, () => random.pick(['C', 'C39', 'C3985', 'T9999', 'A0']))
      .supply(fields.division, () => random.pick(['420802', '000000']))
      .supply(itemCode, () => random.pick(LINES))
  );
}

function valuesOf(schema: z.core.$ZodType, random: Random) {
  const number = (least: number, most: number, decimals: number) => () => decimal(random, { least, most, decimals });
  return zocker(schema)
    .setSeed(random.whole(1, 1_000_000_000))
    .array({ min: 0, max: 3 })
    .optional({ undefined_chance: random.pick([0.1, 0.5, 0.9]) })
    .nullable({ null_chance: 0.1 })
    .override(z.core.$ZodNumber, () => random.whole(1, 12))
    .override(z.core.$ZodString, () => random.pick(TEXTS.filter((text) => text.trim() !== '')))
    .supply(fields.text, () => random.pick(TEXTS))
    .supply(fields.money, number(0, TOP, 2))
    .supply(fields.signedMoney, number(-TOP, TOP, 2))
    .supply(fields.count, number(0, 1e7, 4))
    .supply(fields.share, number(0, 1, 6));
}

export function validDossier(seed: number): Dossier {
  return generator(randomOf(seed)).generate() as Dossier;
}
