import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Assessment } from '../../../shared/contract/assessment.ts';
import { dossierSchema } from '../../../shared/dossier/dossier.ts';
import { assess } from '../../../shared/rules/assess.ts';
import { readAt } from '../paths.ts';
import { factsRead, placeOf, runs, SEED, type Situation, situated, situation, valueOf, withEdits } from './dossiers.ts';

/** Decided, and decided otherwise afterwards. A legal form bars only where it is declared, so it may turn a verdict (rulebook hnte). */
const BARS_WHEN_DECLARED = new Set(['enterprise.legalForm']);

function flips(before: Assessment, after: Assessment): string[] {
  const out: string[] = [];
  if (before.verdict !== 'undetermined' && after.verdict !== before.verdict) out.push(`verdict ${before.verdict} → ${after.verdict}`);
  if (before.score !== null && after.score !== null && (after.score.min < before.score.min || after.score.max > before.score.max)) {
    out.push(`score ${before.score.min}–${before.score.max} → ${after.score.min}–${after.score.max}`);
  }
  before.criteria.forEach((one, index) => {
    const then = after.criteria[index];
    // What already passes may turn out not to be asked of this firm: neither stands in its way.
    const unasked = one.outcome === 'met' && then?.outcome === 'not-applicable';
    if (one.outcome !== 'undetermined' && then?.outcome !== one.outcome && !unasked)
      out.push(`${one.id} ${one.outcome} → ${String(then?.outcome)}`);
    if (one.points !== undefined && then?.points !== undefined && (then.points.min < one.points.min || then.points.max > one.points.max)) {
      out.push(`${one.id} ${one.points.min}–${one.points.max} → ${then.points.min}–${then.points.max}`);
    }
  });
  return out;
}

const judged = ({ version, dossier, asOf }: Situation): Assessment => assess(version, dossier, asOf, { gaps: false });

/** A situation, one of its unknown facts, and the dossier that knows it; null where nothing is unknown. */
const learned = situation().chain((before) => {
  const { version, asOf, dossier } = before;
  const open = factsRead(version).filter((fact) => readAt(dossier, placeOf(fact, asOf)) == null && !BARS_WHEN_DECLARED.has(fact.path));
  if (open.length === 0) return fc.constant(null);
  return fc.constantFrom(...open).chain((fact) =>
    valueOf(fact, asOf).map((value) => ({
      before,
      what: `${version.rulebook.id}@${version.id} ${placeOf(fact, asOf)} = ${JSON.stringify(value)}`,
      after: situated(version, asOf, withEdits(dossier, [{ fact, value }], asOf)),
      [fc.toStringMethod]: () => `${before[fc.toStringMethod]()} learns ${placeOf(fact, asOf)} = ${JSON.stringify(value)}`,
    })),
  );
});

test(`one more fact never turns what was decided, and intervals only shrink (seed ${SEED})`, () => {
  const seen = { decided: 0, open: 0 };
  fc.assert(
    fc.property(learned, (one) => {
      fc.pre(one !== null && dossierSchema.safeParse(one.after.dossier).success);
      if (one === null) return;
      const before = judged(one.before);
      const after = judged(one.after);
      seen[before.verdict === 'undetermined' ? 'open' : 'decided'] += 1;
      expect(flips(before, after).map((flip) => `${one.what}: ${flip}`)).toEqual([]);
    }),
    runs(12_000),
  );
  expect(Math.min(seen.decided, seen.open)).toBeGreaterThan(1000);
});
