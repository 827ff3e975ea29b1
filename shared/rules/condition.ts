import type { Fact, Frame } from '../dossier/fact.ts';
import { and, decided, FALSE, or, type Trit, TRUE, UNKNOWN } from '../kernel/trit.ts';
import type { AllCondition, AmongCondition, Condition, TestCondition, UnlessCondition } from './definition.ts';
import type { CompiledCondition } from './compiled-condition.ts';
import { at, type CompiledMeasure, isKnown, unknownAmong } from './measures/measure.ts';
import { compileMeasure } from './measures/index.ts';
import { compileBoth } from './conditions/both.ts';
import { compileCovers } from './conditions/covers.ts';
import { compileIf } from './conditions/if.ts';
import { compileJudged, unpublished } from './conditions/judged.ts';
import { compileLevels } from './conditions/levels.ts';
import { once } from './once.ts';
import { allRanges, anyRange, codesOf, sortOut } from './ranges.ts';
import { compileTiers } from './tiers.ts';

export const compileCondition: (condition: Condition) => CompiledCondition = once(compileFresh);

function compileFresh(condition: Condition): CompiledCondition {
  switch (condition.kind) {
    case 'is':
      return compileIs(condition.fact, condition.value);
    case 'among':
      return compileAmong(condition);
    case 'unless':
      return compileUnless(condition);
    case 'test':
      return compileTest(condition);
    case 'tiers':
      return compileTiers(condition);
    case 'covers':
      return compileCovers(condition);
    case 'both':
      return compileBoth(condition);
    case 'judged':
      return compileJudged(condition);
    case 'unpublished':
      return unpublished;
    case 'if':
      return compileIf(condition, compileCondition);
    case 'levels':
      return compileLevels(condition, compileCondition);
    case 'all':
    case 'any':
      return compileGroup(condition);
  }
}

const never = (): boolean => false;
const nothing = (): void => undefined;

function compileIs(fact: Fact, value: boolean): CompiledCondition {
  const { slot } = fact;
  const yes = value ? 1 : 0;
  return {
    eval: (frame) => {
      const declared = at(frame, slot);
      return declared === yes ? TRUE : isKnown(declared) ? FALSE : UNKNOWN;
    },
    facts: [fact],
    unknowns: unknownAmong([fact]),
    awaitsBureau: never,
    failsByOne: true,
  };
}

function compileAmong({ fact, values }: AmongCondition): CompiledCondition {
  const codes = codesOf(fact, values);
  return {
    eval: (frame) => {
      const declared = at(frame, fact.slot);
      return isKnown(declared) ? decided(codes.includes(declared)) : UNKNOWN;
    },
    facts: [fact],
    unknowns: unknownAmong([fact]),
    awaitsBureau: never,
    failsByOne: true,
  };
}

function compileUnless({ fact, values }: UnlessCondition): CompiledCondition {
  const codes = codesOf(fact, values);
  return {
    eval: (frame) => decided(!codes.includes(at(frame, fact.slot))),
    facts: [fact],
    unknowns: nothing,
    awaitsBureau: never,
    failsByOne: false,
  };
}

function compileTest({ measure, op, threshold }: TestCondition): CompiledCondition {
  const compiled: CompiledMeasure = compileMeasure(measure);
  const all = unknownAmong(compiled.facts);
  const { relevant } = compiled;
  return {
    eval: compiled.test(op, threshold),
    facts: compiled.facts,
    unknowns: relevant === undefined ? all : (frame, visit) => unknownAmong(relevant(frame))(frame, visit),
    awaitsBureau: () => threshold.amount === null,
    failsByOne: false,
  };
}

function compileGroup({ kind, of }: AllCondition): CompiledCondition {
  const parts = of.map(compileCondition);
  const undecided = (frame: Frame) => parts.filter((part) => part.eval(frame) === UNKNOWN);
  return {
    eval: kind === 'all' ? compileAll(of) : compileAny(of),
    facts: parts.flatMap((part) => part.facts),
    unknowns: (frame, visit) => {
      for (const part of undecided(frame)) part.unknowns(frame, visit);
    },
    awaitsBureau: (frame) => undecided(frame).some((part) => part.awaitsBureau(frame)),
    failsByOne: kind === 'all' && parts.every((part) => part.failsByOne),
  };
}

type Eval = (frame: Frame) => Trit;

/** All conditions in one function. "All" inside "all" is the same as one list; what asks one fact is asked in one run. */
export function compileAll(conditions: readonly Condition[]): Eval {
  const flat = conditions.flatMap((condition) => (condition.kind === 'all' ? condition.of : [condition]));
  if (flat.some((condition) => condition.kind === 'all')) return compileAll(flat);
  const { ranges, others } = sortOut(flat);
  const evals = others.map((condition) => compileCondition(condition).eval);
  return ranges.length > 0 ? allOf([allRanges(ranges), ...evals]) : allOf(evals);
}

/** Any of the conditions, in the same way. */
function compileAny(conditions: readonly Condition[]): Eval {
  const { ranges, others } = sortOut(conditions);
  const evals = others.map((condition) => compileCondition(condition).eval);
  return ranges.length > 0 ? anyOf([anyRange(ranges), ...evals]) : anyOf(evals);
}

export function allOf(evals: readonly Eval[]): Eval {
  const [only] = evals;
  if (only !== undefined && evals.length === 1) return only;
  return (frame) => {
    let truth: Trit = TRUE;
    for (let i = 0; i < evals.length; i += 1) {
      truth = and(truth, (evals[i] as Eval)(frame));
      if (truth === FALSE) return FALSE;
    }
    return truth;
  };
}

function anyOf(evals: readonly Eval[]): Eval {
  const [only] = evals;
  if (only !== undefined && evals.length === 1) return only;
  return (frame) => {
    let truth: Trit = FALSE;
    for (let i = 0; i < evals.length; i += 1) {
      truth = or(truth, (evals[i] as Eval)(frame));
      if (truth === TRUE) return TRUE;
    }
    return truth;
  };
}
