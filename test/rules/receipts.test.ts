import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { books, findBook } from '../../functions/api/evaluation/books.ts';
import { assessmentSchema } from '../../shared/contract/assessment.ts';
import { ENGINE_VERSION } from '../../shared/rules/assess.ts';
import { addReceipts, fixtures, type Receipt, receiptOf } from './receipts.ts';

const released = fixtures();

const decisionOf = (text: string): unknown => {
  const { verdict, route, score, criteria } = assessmentSchema.parse(JSON.parse(text));
  return { verdict, route, score, outcomes: criteria.map(({ id, outcome, points }) => [id, outcome, points]) };
};

test('every version has receipts of the present engine, and every receipt its version', () => {
  const now = books.flatMap((book) => book.versions.map((version) => `${book.id}@${version.id}`));
  const kept = released.filter(({ receipts }) => receipts.some(({ engine }) => engine === ENGINE_VERSION));
  expect(kept.map(({ rulebook, version }) => `${rulebook}@${version}`).toSorted()).toEqual(now.toSorted());
  expect(released.length).toBe(kept.length);
});

describe.each(released)('$rulebook@$version', ({ rulebook, version, receipts }) => {
  const judge = findBook(rulebook)?.versions.find(({ id }) => id === version);
  test.each(receipts)('answers as ever: $name (engine $engine)', (receipt: Receipt) => {
    if (judge === undefined) throw new Error(`${rulebook}@${version} is gone, but receipts refer to it`);
    const again = receiptOf(judge, receipt);
    if (receipt.engine === ENGINE_VERSION) expect(again).toEqual(receipt);
    else expect(decisionOf(again.assessment)).toEqual(decisionOf(receipt.assessment));
  });
});

describe('adding a receipt', () => {
  const folder = mkdtempSync(join(tmpdir(), 'receipts-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const place = { rulebook: 'tech-sme', version: '2022-67' };
  const receipt = (name: string, engine = '1'): Receipt => ({
    name,
    engine,
    asOf: '2026-07-15',
    contentHash: 'h',
    dossier: '{}',
    assessment: '{}',
  });

  test('keeps what is there and refuses to overwrite it', () => {
    addReceipts(folder, place, [receipt('first')]);
    addReceipts(folder, place, [receipt('second'), receipt('first', '2')]);
    const file = join(folder, 'tech-sme@2022-67.json');
    const before = readFileSync(file, 'utf8');
    expect(() => addReceipts(folder, place, [receipt('third'), receipt('first')])).toThrow(
      `${file} has "first" of engine 1; receipts are added, never overwritten`,
    );
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(fixtures(folder)).toEqual([{ ...place, receipts: [receipt('first'), receipt('second'), receipt('first', '2')] }]);
  });
});
