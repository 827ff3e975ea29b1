import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact, Frame } from '../../../shared/dossier/fact.ts';
import { UNKNOWN } from '../../../shared/kernel/trit.ts';
import type { CompiledVersion } from '../../../shared/rules/compile.ts';
import { packedMax, packedMin } from '../../../shared/rules/measures/measure.ts';
import { runs, SEED, situated, situation } from './dossiers.ts';
import { completions, frameOf, unknownIn } from './frames.ts';

interface Asked {
  readonly version: CompiledVersion;
  readonly frame: Frame;
  readonly open: readonly Fact[];
}

/** Outcomes that completions can bring; stops as soon as two differ. */
function twoOutcomes({ version, frame, open }: Asked, ask: (frame: Frame) => number): Set<number> {
  const seen = new Set<number>();
  for (const full of completions(version, frame, open)) {
    seen.add(ask(full));
    if (seen.size > 1) break;
  }
  return seen;
}

test(`an undetermined criterion has two completions that differ, or nothing is missing (seed ${SEED})`, () => {
  const seen = { open: 0 };
  fc.assert(
    fc.property(situation(), (one) => {
      const frame = frameOf(one);
      for (const { definition, condition } of one.version.criteria) {
        if (condition === null || condition.eval(frame) !== UNKNOWN) continue;
        const open = unknownIn(condition.facts, frame);
        if (open.length === 0) continue;
        seen.open += 1;
        const found = twoOutcomes({ version: one.version, frame, open }, condition.eval);
        // Where a person or the bureau decides in the end, every completion may be left to them.
        const left = found.size === 1 && found.has(UNKNOWN);
        expect(
          found.size > 1 || left,
          `${one.version.rulebook.id}@${one.version.id} ${definition.id} waits for ${open.map(({ path }) => path).join(' ')}`,
        ).toBe(true);
      }
    }),
    runs(3000),
  );
  expect(seen.open).toBeGreaterThan(1000);
});

test(`a decided criterion is the same in every completion (seed ${SEED})`, () => {
  fc.assert(
    fc.property(situation(), (one) => {
      const frame = frameOf(one);
      for (const { definition, condition } of one.version.criteria) {
        const truth = condition?.eval(frame);
        if (condition === null || truth === UNKNOWN) continue;
        const open = unknownIn(condition.facts, frame).filter(({ path }) => path !== 'enterprise.legalForm');
        if (open.length === 0) continue;
        expect([...twoOutcomes({ version: one.version, frame, open }, condition.eval)], definition.id).toEqual([truth]);
      }
    }),
    runs(800),
  );
});

/** Firms that do not say how long they are in business, with growth of any kind. */
const untold = fc
  .tuple(situation('hnte'), fc.array(fc.constantFrom(-5, 0, 10, 14, 30, 40), { minLength: 6, maxLength: 6 }))
  .map(([{ version, asOf, dossier }, n]) => {
    const years = [3, 2, 1].map((back, i) => [Number(asOf.slice(0, 4)) - back, { netAssets: n[i], salesRevenue: Math.abs(n[i + 3] ?? 0) }]);
    return situated(version, asOf, { ...dossier, years: Object.fromEntries(years) as never, judgement: { operatingYears: null } });
  });

test(`both ends of an item's interval are reached, and no completion leaves it (seed ${SEED})`, () => {
  fc.assert(
    fc.property(fc.oneof({ weight: 3, arbitrary: situation() }, { weight: 1, arbitrary: untold }), (one) => {
      const frame = frameOf(one);
      for (const { definition, item } of one.version.criteria) {
        if (item === null) continue;
        const open = unknownIn(item.facts, frame);
        if (open.length === 0) continue;
        let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
        for (const full of completions(one.version, frame, open)) {
          const points = item.points(full);
          [min, max] = [Math.min(min, packedMin(points)), Math.max(max, packedMax(points))];
        }
        const now = item.points(frame);
        expect({ id: definition.id, min, max }).toEqual({ id: definition.id, min: packedMin(now), max: packedMax(now) });
      }
    }),
    runs(1000),
  );
});
