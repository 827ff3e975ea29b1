import assert from 'node:assert/strict';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { findRulebook, versionAt } from '../../../shared/rulebooks/registry.ts';
import { assess } from '../../../shared/rules/assess.ts';
import { decide } from '../../../shared/rules/decide.ts';
import { atLeast, type Row, told } from '../row.ts';
import { type Contestant, median, race, type Times, timesAsFast } from '../stopwatch.ts';
import { AS_OF, completeDossiers, partialDossiers, SAMPLE } from './dossiers.ts';
import { decideByHand } from './hand-written.ts';
import { type Facts, factsOf } from './rivals/facts.ts';
import { jsonLogic } from './rivals/json-logic.ts';
import { jsonRules } from './rivals/json-rules.ts';
import { publicodes, situationOf } from './rivals/publicodes.ts';
import { zen } from './rivals/zen.ts';

const AREA = 'rules';
const ROUNDS = 21;
/** How many dossiers a slow rival judges a round; the rounds go through all of them. */
const SLOW_SHARE = 50;
const QUICK_PASSES = 10;
const FULL_PASSES = 4;

const rulebook = findRulebook('tech-sme');
const version = rulebook === undefined ? undefined : versionAt(rulebook, AS_OF);
if (version === undefined) throw new Error(`no version of tech-sme on ${AS_OF}`);
const techSme = version;

interface Sample {
  readonly name: 'complete' | 'partial';
  readonly dossiers: readonly Dossier[];
  readonly facts: readonly Facts[];
  readonly situations: readonly Record<string, string | number>[];
}

function sampleOf(name: Sample['name'], dossiers: readonly Dossier[]): Sample {
  const facts = dossiers.map(factsOf);
  return { name, dossiers, facts, situations: facts.map(situationOf) };
}

const engines = { jsonLogic: jsonLogic(), jsonRules: jsonRules(), zen: zen(), publicodes: publicodes() };

/** Every contestant gives the same verdict on every dossier, and the same score where it has one, before any clock starts. */
async function assertEqual({ name, dossiers, facts, situations }: Sample): Promise<void> {
  for (const [i, dossier] of dossiers.entries()) {
    const ours = decide(techSme, dossier, AS_OF);
    const { verdict } = ours;
    const place = `${name} dossier ${i}`;
    const [fact, situation] = [facts[i] as Facts, situations[i] as Record<string, string | number>];
    assert.deepEqual(decideByHand(dossier, AS_OF), ours, place);
    const full = assess(techSme, dossier, AS_OF);
    assert.deepEqual([full.verdict, full.score?.min, full.score?.max], [verdict, ours.score?.min, ours.score?.max], place);
    assert.deepEqual(await engines.jsonRules(fact), verdict, `json-rules-engine, ${place}`);
    assert.deepEqual(await engines.zen(fact), verdict, `zen-engine, ${place}`);
    assert.deepEqual(engines.publicodes(situation), verdict, `publicodes, ${place}`);
    if (name === 'complete') assert.deepEqual(engines.jsonLogic(fact), { verdict, score: ours.score?.min }, `json-logic-engine, ${place}`);
  }
}

/** Keeps results alive, so that nothing is optimised away. */
let seen = 0;

function quick(name: string, passes: number, judge: (i: number) => { readonly verdict: string }): Contestant {
  return {
    name,
    evaluations: passes * SAMPLE,
    run: () => {
      for (let pass = 0; pass < passes; pass += 1) for (let i = 0; i < SAMPLE; i += 1) seen += judge(i).verdict.length;
    },
  };
}

function slow(name: string, judge: (i: number) => string | Promise<string>): Contestant {
  return {
    name,
    evaluations: SLOW_SHARE,
    run: async (round) => {
      for (let n = 0; n < SLOW_SHARE; n += 1) seen += (await judge((round * SLOW_SHARE + n) % SAMPLE)).length;
    },
  };
}

function contestants({ name, dossiers, facts, situations }: Sample): readonly Contestant[] {
  const dossier = (i: number): Dossier => dossiers[i] as Dossier;
  const fact = (i: number): Facts => facts[i] as Facts;
  return [
    quick(`hand ${name}`, QUICK_PASSES, (i) => decideByHand(dossier(i), AS_OF)),
    quick(`decide ${name}`, QUICK_PASSES, (i) => decide(techSme, dossier(i), AS_OF)),
    ...(name === 'complete' ? [quick('json-logic complete', QUICK_PASSES, (i) => engines.jsonLogic(fact(i)))] : []),
    quick(`assess ${name}`, FULL_PASSES, (i) => assess(techSme, dossier(i), AS_OF, { gaps: false })),
    quick(`assess with gaps ${name}`, FULL_PASSES, (i) => assess(techSme, dossier(i), AS_OF)),
    slow(`json-rules-engine ${name}`, (i) => engines.jsonRules(fact(i))),
    slow(`zen-engine ${name}`, (i) => engines.zen(fact(i))),
    slow(`publicodes ${name}`, (i) => engines.publicodes(situations[i] as Record<string, string | number>)),
  ];
}

function rowsOf(times: Times, name: Sample['name']): readonly Row[] {
  const ratio = (ours: string, theirs: string, bound: number): Row => {
    const value = timesAsFast(times, `${ours} ${name}`, `${theirs} ${name}`);
    return atLeast(AREA, { what: `${ours} : ${theirs}, ${name}`, value, unit: '×' }, bound);
  };
  return [
    ratio('decide', 'hand', 1 / 3),
    ...(name === 'complete' ? [ratio('decide', 'json-logic', 1 / 2)] : []),
    ratio('assess', 'json-rules-engine', 50),
    ratio('assess with gaps', 'json-rules-engine', 10),
    ratio('assess', 'zen-engine', 10),
    ratio('assess with gaps', 'zen-engine', 10),
    ratio('assess', 'publicodes', 10),
    ratio('assess with gaps', 'publicodes', 10),
  ];
}

/** The engine against a colleague's own function and four other engines, on the same dossiers with the same verdicts. */
export async function measure(): Promise<readonly Row[]> {
  const samples = [sampleOf('complete', completeDossiers()), sampleOf('partial', partialDossiers())];
  for (const sample of samples) await assertEqual(sample);
  const times = await race(samples.flatMap(contestants), ROUNDS);
  assert.ok(seen > 0);
  const absolute = [...times].map(([what, values]) => told(AREA, { what, value: median(values) / 1e3, unit: ' µs' }));
  return [...absolute, ...samples.flatMap(({ name }) => rowsOf(times, name))];
}
