import { describe, expect, test } from 'vitest';
import { rulebookDetailSchema } from '../../shared/contract/rulebook.ts';
import { addYears, dateOf, dayNumber, isDate } from '../../shared/kernel/civil-date.ts';
import { assess } from '../../shared/rules/assess.ts';
import type { Citation } from '../../shared/rules/citation.ts';
import type { BandsItem, TiersCondition } from '../../shared/rules/definition.ts';
import { describe as describeVersion } from '../../shared/rules/describe.ts';
import { contentText } from '../../shared/rules/fingerprint.ts';
import { rulebooks, versionAt } from '../../shared/rulebooks/registry.ts';
import { contractRulebooks } from './contract-criteria.ts';
import { mutantsOf } from './mutants.ts';
import { isCitation, isFact, isObject, isPointRange, isThreshold, type Plain, type Threshold } from './rule-parts.ts';

const TODAY = '2026-11-24';
const versions = rulebooks.flatMap((rulebook) => rulebook.versions.map((version) => ({ name: `${rulebook.id}@${version.id}`, version })));

/** Every part of a rule that a test picks, in reading order. */
function partsIn<T>(value: unknown, is: (part: unknown) => part is T): T[] {
  if (is(value)) return [value];
  if (isFact(value)) return [];
  return Array.isArray(value) || isObject(value) ? Object.values(value).flatMap((inside) => partsIn(inside, is)) : [];
}

const isBands = (part: unknown): part is BandsItem & Plain => isObject(part) && part['kind'] === 'bands';
const isTiers = (part: unknown): part is TiersCondition & Plain => isObject(part) && part['kind'] === 'tiers';

describe('what the contract fixes', () => {
  test('the rulebooks, in its order', () => {
    expect(rulebooks.map(({ id }) => id)).toEqual(contractRulebooks.map(({ id }) => id));
  });
  test.each(contractRulebooks)('$id has its criteria in order and its first day', ({ id, from, criteria }) => {
    const rulebook = rulebooks.find((one) => one.id === id);
    expect(rulebook?.versions[0]?.effectiveFrom).toBe(from);
    const now = rulebook === undefined ? undefined : versionAt(rulebook, TODAY);
    expect(now?.definition.criteria.map((criterion) => criterion.id).join(' ')).toBe(criteria);
  });
  test('the versions of tech-sme by name', () => {
    expect(rulebooks[0]?.versions.map(({ id, effectiveFrom }) => [id, effectiveFrom])).toEqual([
      ['2017-115', '2017-05-03'],
      ['2022-67', '2022-01-01'],
    ]);
  });
});

describe.each(rulebooks)('$id: dates', (rulebook) => {
  test('every quarter from the first day to twelve months ahead has exactly one version', () => {
    const first = rulebook.versions[0]?.effectiveFrom ?? '';
    for (let day = first; day <= addYears(TODAY, 1); day = nextQuarter(day)) {
      const inForce = rulebook.versions.filter(
        ({ effectiveFrom, effectiveTo }) => effectiveFrom <= day && (effectiveTo === null || day <= effectiveTo),
      );
      const last = rulebook.versions.at(-1)?.effectiveTo;
      if (last !== null && last !== undefined && day > last) break;
      expect([day, inForce.map(({ id }) => id)]).toEqual([day, [versionAt(rulebook, day)?.id]]);
    }
  });
  test('each version begins on the day after the last of the one before', () => {
    rulebook.versions.forEach(({ effectiveFrom, effectiveTo }, index) => {
      expect(isDate(effectiveFrom) && (effectiveTo === null || (isDate(effectiveTo) && effectiveTo > effectiveFrom))).toBe(true);
      const before = rulebook.versions[index - 1];
      if (before !== undefined) expect(before.effectiveTo).toBe(dateOf(dayNumber(effectiveFrom) - 1));
    });
  });
  test('no version is in force on the day before the first', () => {
    const first = rulebook.versions[0]?.effectiveFrom ?? '';
    expect([versionAt(rulebook, dateOf(dayNumber(first) - 1)), versionAt(rulebook, first)?.effectiveFrom]).toEqual([undefined, first]);
  });
});

function nextQuarter(day: string): string {
  const month = Number(day.slice(5, 7));
  const quarter = Math.floor((month - 1) / 3) + 1;
  return quarter === 4 ? `${Number(day.slice(0, 4)) + 1}-01-01` : `${day.slice(0, 4)}-${String(quarter * 3 + 1).padStart(2, '0')}-01`;
}

/** Positive where a limit is stricter than the next one for "at least", negative for "at most". */
const differenceOf = (a: Threshold, b: Threshold): number => Math.sign((a.amount ?? Number.NaN) * b.per - (b.amount ?? Number.NaN) * a.per);

describe.each(versions)('$name: tables', ({ version }) => {
  test('bands run in one direction, fall strictly, and leave no gap', () => {
    for (const { rows, otherwise } of partsIn(version.definition.criteria, isBands)) {
      const upward = rows.every(({ op }) => op === '>=' || op === '>');
      expect(upward || rows.every(({ op }) => op === '<=' || op === '<')).toBe(true);
      rows.forEach((row, index) => {
        const next = rows[index + 1];
        expect(row.points[0]).toBeLessThanOrEqual(row.points[1]);
        // Ranges of neighbouring bands do not overlap, so a better band never gives less.
        expect(row.points[0]).toBeGreaterThan(next?.points[1] ?? otherwise[1]);
        if (next !== undefined) expect(differenceOf(row.threshold, next.threshold)).toBe(upward ? 1 : -1);
      });
    }
  });
  test('tiers rise strictly and the last one is open', () => {
    for (const { tiers } of partsIn(version.definition.criteria, isTiers)) {
      const bounds = tiers.map(({ upTo }) => upTo);
      expect(bounds.slice(0, -1).every((bound) => bound !== null) && bounds.at(-1) === null).toBe(true);
      bounds.slice(0, -2).forEach((bound, index) => {
        const next = bounds[index + 1];
        if (bound !== null && next != null) expect(differenceOf(next, bound)).toBe(1);
      });
    }
  });
  test('each scored item can give exactly its full points, and the items add up to the whole', () => {
    const { criteria, score } = assess(version, {}, version.effectiveFrom);
    const scored = criteria.flatMap(({ points }) => (points === undefined ? [] : [points]));
    for (const { min, max, of } of scored) expect([min >= 0 && min < max, max]).toEqual([true, of]);
    expect(scored.reduce((sum, { of }) => sum + of, 0)).toBe(score === null ? 0 : score.of);
  });
  test('points are whole numbers from nothing up', () => {
    const ranges = partsIn(version.definition.criteria, isPointRange);
    for (const [low, high] of ranges)
      expect([Number.isInteger(low), Number.isInteger(high), low >= 0 && low <= high]).toEqual([true, true, true]);
  });
});

describe.each(versions)('$name: sources', ({ version }) => {
  const { definition } = version;
  const rules = definition.criteria.map(({ rule }) => rule);

  test('every threshold and declared condition names document, clause, status and the day it was checked', () => {
    const thresholds = [
      ...partsIn(rules, isThreshold),
      ...partsIn(definition.flags, isThreshold),
      ...partsIn(definition.conduct, isThreshold),
    ];
    const cited = [...thresholds.map(({ cite }) => cite), ...partsIn([definition], isCitation)];
    for (const cite of cited) expect(faultsOf(cite)).toEqual([]);
    for (const flag of definition.flags) expect(faultsOf(flag.cite)).toEqual([]);
  });
  test('every condition carries its source', () => {
    const declared = partsIn(
      rules,
      (part): part is Plain => isObject(part) && ['is', 'among', 'unless', 'both', 'judged', 'unpublished'].includes(String(part['kind'])),
    );
    for (const condition of declared) expect(isCitation(condition['cite'])).toBe(true);
  });
  test('a number is missing exactly where the source says that the bureau sets it', () => {
    for (const { amount, cite } of partsIn(rules, isThreshold)) expect(amount === null).toBe(cite.status === 'bureau-set');
  });
  test('an assessment shows each source with the status that the rule gives it', () => {
    const answer = assess(version, {}, version.effectiveFrom);
    answer.criteria.forEach(({ id, sources }, index) => {
      const rule = rules[index];
      const written = new Set(allCitations(rule).map(({ document, clause, status }) => `${document}|${clause}|${status}`));
      expect([id, ...new Set(sources.map(({ document, clause, status }) => `${document}|${clause}|${status}`))].toSorted()).toEqual(
        [id, ...written].toSorted(),
      );
    });
  });
  test('the page of the rulebook shows them with status and way of reading, and is valid', () => {
    const page = describeVersion(version);
    expect(rulebookDetailSchema.safeParse(page).error?.issues ?? []).toEqual([]);
    page.criteria.forEach(({ thresholds }, index) => {
      const written = allCitations(rules[index]).map(toText);
      for (const { source } of thresholds) expect(written).toContain(toText(source));
    });
    const open = page.criteria.filter(({ thresholds }) => thresholds.some(({ value }) => value === null)).map(({ id }) => id);
    expect(page.bureauSet).toEqual(open);
  });
});

const toText = ({ document, clause, status, via, checkedOn }: Citation): string => [document, clause, status, via, checkedOn].join('|');

function allCitations(rule: unknown): Citation[] {
  if (isCitation(rule)) return [rule];
  if (isFact(rule)) return [];
  return Array.isArray(rule) || isObject(rule) ? Object.values(rule).flatMap(allCitations) : [];
}

function faultsOf({ document, clause, status, via, checkedOn }: Citation): string[] {
  return [
    ...(document.length > 5 ? [] : ['document']),
    ...(clause.length > 0 ? [] : ['clause']),
    ...(['verified', 'recalled', 'bureau-set'].includes(status) ? [] : ['status']),
    ...(['official', 'reprint', 'account'].includes(via) ? [] : ['via']),
    ...(isDate(checkedOn) && checkedOn <= TODAY && checkedOn >= addYears(TODAY, -1) ? [] : ['checkedOn']),
  ];
}

/** The same data with other words in every label and text. */
function reworded(value: unknown): unknown {
  if (isFact(value)) return { ...value, label: { zh: '别的', en: 'other' } };
  if (Array.isArray(value)) return value.map(reworded);
  if (!isObject(value)) return value;
  const words = (key: string): boolean => key === 'label' || key === 'text';
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]) => [key, words(key) ? { zh: '别的', en: 'other' } : reworded(inside)]),
  );
}

describe.each(versions)('$name: the content of receipts', ({ version }) => {
  const { definition } = version;
  test('is the same with other words', () => {
    const other = reworded(definition) as typeof definition;
    expect(JSON.stringify(other)).not.toBe(JSON.stringify(definition));
    expect(contentText({ ...version, definition: other })).toBe(contentText(version));
  });
  test('differs for every change of a rule, and no two changes are alike', () => {
    const texts = mutantsOf(definition).map((mutant) => contentText({ ...version, definition: mutant.definition }));
    expect(texts).not.toContain(contentText(version));
    expect(texts.length).toBeGreaterThan(0);
  });
  test('differs for a document of another name', () => {
    const text = JSON.stringify(definition.criteria);
    const [cite] = allCitations(definition.criteria);
    expect(text).toContain(cite?.document);
    const renamed = JSON.parse(text.replaceAll(cite?.document ?? '', '另一文件')) as typeof definition.criteria;
    expect(contentText({ ...version, definition: { ...definition, criteria: renamed } })).not.toBe(contentText(version));
  });
});

test('contents of all versions differ from one another', () => {
  const texts = versions.map(({ version }) => contentText(version));
  expect(new Set(texts).size).toBe(texts.length);
});
