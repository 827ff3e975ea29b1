import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dayNumber } from '../kernel/civil-date.ts';
import { COUNT_SCALE, MONEY_SCALE, SHARE_SCALE } from '../kernel/exact.ts';
import { viewpointAt } from '../rules/viewpoint.ts';
import { type Dossier, dossierSchema } from './dossier.ts';
import { type Fact, factPath } from './fact.ts';
import { facts, request } from './facts.ts';
import { frameLoader, loadFrame, newFrame } from './load-frame.ts';

const AS_OF = '2026-07-15';
const viewpoint = viewpointAt({ kind: 'last-and-this-year', lists: 'any-day' }, AS_OF);
const seed = 20261124;

/** A dossier with one value in it, by path. */
function alone(path: string, value: unknown): Dossier {
  return dossierSchema.parse(path.split('.').reduceRight<unknown>((inside, key) => ({ [key]: inside }), value));
}

function frameWith(dossier: Dossier): number[] {
  const frame = newFrame();
  loadFrame(frame, dossier, viewpoint);
  return [...frame];
}

const empty = frameWith({});

/** What may be declared for a fact, and the integers that it becomes. */
function declared(fact: Fact): fc.Arbitrary<[value: unknown, scaled: number]> {
  if (fact.path === 'qualifications.leaderDocument') return fc.constant(['国科发〔2025〕1号', 1]);
  if (fact.path === 'capital.ventureRounds') return fen.map((n) => [[{ paidOn: '2025-01-01', amount: n / MONEY_SCALE }], n]);
  switch (fact.kind) {
    case 'boolean':
      return fc.boolean().map((yes) => [yes, yes ? 1 : 0]);
    case 'choice':
      return fc.nat((fact.choices?.length ?? 1) - 1).map((code) => [fact.choices?.[code], code]);
    case 'date':
      return fc.integer({ min: -100_000, max: 100_000 }).map((day) => [dateOf(day), day]);
    case 'money':
    case 'count':
    case 'share':
      return fc.integer({ min: fact.min, max: fact.max }).map((n) => [n / fact.scale, n]);
  }
}

const fen = fc.integer({ min: 0, max: 10 ** 15 - 1 });
const own = facts.filter((fact) => fact !== request.asOf);

describe('loadFrame', () => {
  it.each(own)('reads $path of $yearsBack years back into its slot and no other', (fact) => {
    const path = factPath(fact, 2026).replace('dossier.', '');
    fc.assert(
      fc.property(declared(fact), ([value, scaled]) => {
        const frame = frameWith(alone(path, value));
        const changed = frame.flatMap((now, slot) => (Object.is(now, empty[slot]) ? [] : [slot]));
        expect(changed.filter((slot) => slot !== fact.slot && !(fact.spread === true && slot === fact.slot + 1))).toEqual([]);
        expect(frame[fact.slot]).toBe(scaled);
        if (fact.spread === true) expect(frame[fact.slot + 1]).toBe(scaled);
      }),
      { seed, numRuns: 12 },
    );
  });

  it('knows nothing of an empty dossier, of null sections and of null fields, but the day', () => {
    const known = empty.flatMap((value, slot) => (Number.isNaN(value) ? [] : [slot]));
    const open = own.filter(({ spread }) => spread === true).flatMap(({ slot }) => [slot, slot + 1]);
    expect(known).toEqual([...open, request.asOf.slot].toSorted((a, b) => a - b));
    expect(empty[request.asOf.slot]).toBe(dayNumber(AS_OF));
    const nulls: Dossier = {
      enterprise: null,
      years: { 2025: null, 2024: { staffTotal: null } },
      intellectualProperty: null,
      conduct: null,
      qualifications: { nationalAward: null },
      judgement: {},
      capital: null,
      incubator: null,
    };
    expect(frameWith(nulls)).toEqual(empty);
  });

  it('leaves what is counted from a list between nothing and the most, while there is no list', () => {
    const counted = own.filter((fact) => fact.spread === true);
    expect(counted.map(({ slot }) => [empty[slot], empty[slot + 1]])).toEqual(counted.map(({ min, max }) => [min, max]));
  });

  it('takes figures of the three years before the day, and of no other', () => {
    for (const [year, expected] of [
      ['2022', []],
      ['2023', [3]],
      ['2024', [2]],
      ['2025', [1]],
      ['2026', []],
    ] as const) {
      const frame = frameWith({ years: { [year]: { salesRevenue: 1 } } } as Dossier);
      expect(own.filter((fact) => fact.yearsBack > 0 && frame[fact.slot] === 100).map((fact) => fact.yearsBack)).toEqual(expected);
    }
  });

  it('reads all that a version asks for, whatever the frame held before', () => {
    fc.assert(
      fc.property(fc.subarray(own, { minLength: 1 }), fc.constantFrom(...own), (wanted, known) => {
        const load = frameLoader(wanted);
        const frame = newFrame().fill(77);
        load(frame, {}, viewpoint);
        for (const fact of wanted) expect(frame[fact.slot], fact.path).toBe(fact.spread === true ? fact.min : Number.NaN);
        if (!wanted.includes(known) || known.path === 'capital.ventureRounds') return;
        const [[value, scaled]] = fc.sample(declared(known), { seed, numRuns: 1 }) as [[unknown, number]];
        load(frame, alone(factPath(known, 2026).replace('dossier.', ''), value), viewpoint);
        expect(frame[known.slot]).toBe(scaled);
      }),
      { seed, numRuns: 400 },
    );
  });
});

describe('facts', () => {
  it('have slots of their own, in dossier order', () => {
    const slots = facts.flatMap(({ slot, spread }) => (spread === true ? [slot, slot + 1] : [slot]));
    expect(slots).toEqual(Array.from({ length: newFrame().length }, (_, slot) => slot));
  });

  it('are written in the scale of their kind, within the range of the dossier', () => {
    const scales = { money: MONEY_SCALE, share: SHARE_SCALE, boolean: 1, date: 1, choice: 1 } as const;
    for (const { kind, scale, path, min, max } of facts) {
      if (kind === 'count') expect([1, COUNT_SCALE, SHARE_SCALE], path).toContain(scale);
      else expect(scale, path).toBe(scales[kind]);
      expect(min, path).toBeLessThan(max);
      expect(Number.isSafeInteger(min) && Number.isSafeInteger(max), path).toBe(true);
    }
  });

  it('have a label in both languages and one path each year', () => {
    for (const { label, path } of facts) {
      expect(label.zh, path).not.toBe('');
      expect(label.en, path).toMatch(/^[ -~’“”–&]+$/);
    }
    expect(new Set(facts.map((fact) => factPath(fact, 2026))).size).toBe(facts.length);
  });
});
