import { describe, expect, test } from 'vitest';
import { compileVersion, type CompiledVersion, type Rulebook } from '../../shared/rules/compile.ts';
import { contentText } from '../../shared/rules/fingerprint.ts';
import { findRulebook, rulebooks, versionAt } from '../../shared/rulebooks/registry.ts';
import { type Case, edgeCases, withEdges } from './cases.ts';
import { equivalent } from './equivalent-mutants.ts';
import { judge } from './judge.ts';
import { type Mutant, mutantsOf } from './mutants.ts';

function rulebookOf(id: string): Rulebook {
  const rulebook = findRulebook(id);
  if (rulebook === undefined) throw new Error(`no rulebook ${id}`);
  return rulebook;
}

const replaced = (rulebook: Rulebook, version: CompiledVersion): Rulebook => ({
  ...rulebook,
  versions: rulebook.versions.map((other) => (other.id === version.id ? version : other)),
});

/** The cases that reach a version; its dates are reached by every case that lets the date choose. */
function casesFor(rulebook: Rulebook, version: CompiledVersion, cases: readonly Case[]): { own: Case[]; dated: Case[] } {
  const own = cases.filter((one) => (one.version ?? versionAt(rulebook, one.asOf)?.id) === version.id);
  return { own, dated: cases.filter((one) => one.version === null || one.version === version.id) };
}

/** Whether some case fails. The one that does comes first next time: neighbouring changes fall to neighbouring cases. */
function isCaught(mutated: Rulebook, cases: Case[]): boolean {
  const killer = cases.findIndex((one) => judge(mutated, one).length > 0);
  if (killer > 0) cases.unshift(...cases.splice(killer, 1));
  return killer >= 0;
}

function survivors(rulebook: Rulebook, version: CompiledVersion, cases: readonly Case[]): string[] {
  const { own, dated } = casesFor(rulebook, version, cases);
  const survives = ({ path, definition }: Mutant): boolean => {
    // A definition that does not compile or cannot be asked is noticed as well.
    try {
      const mutated = replaced(rulebook, compileVersion(definition, version.rulebook));
      return !isCaught(mutated, path.startsWith('effective') ? dated : own);
    } catch {
      return false;
    }
  };
  return mutantsOf(version.definition)
    .filter(survives)
    .map(({ path }) => `${rulebook.id}@${version.id} ${path}`);
}

describe.each(withEdges(rulebooks.map((one) => one.id)))('%s: no changed rule passes the hand-written cases', (id) => {
  const rulebook = rulebookOf(id);
  const cases = edgeCases(id);

  test('the cases hold for the rulebook as it is', () => {
    expect(cases.flatMap((one) => judge(rulebook, one))).toEqual([]);
  });

  test.each(rulebook.versions)('$id', (version) => {
    const mutants = mutantsOf(version.definition);
    const found = survivors(rulebook, version, cases);
    console.log(`${id}@${version.id}: ${mutants.length} mutants, ${mutants.length - found.length} killed, ${found.length} left`);
    expect(found).toEqual([...equivalent.keys()].filter((path) => path.startsWith(`${id}@${version.id} `)));
    expect(mutants.length).toBeGreaterThan(10);
  });

  test.each(rulebook.versions)('$id: the fingerprint of receipts sees every change of a rule', (version) => {
    const text = contentText(version);
    const unseen = mutantsOf(version.definition).filter(({ definition }) => contentText({ ...version, definition }) === text);
    expect(unseen.map(({ path }) => path)).toEqual([]);
  });
});
