import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { type Book, books, findBook, type Judge } from '../../functions/api/evaluation/books.ts';
import { dossierSchema } from '../../shared/dossier/dossier.ts';
import { ENGINE_VERSION } from '../../shared/rules/assess.ts';
import { type Case, edgeCases, goldenCases } from './cases.ts';

/**
 * What a version once answered, byte for byte, kept for ever: one file a version, receipts are added and never changed.
 *   node test/rules/receipts.ts add RULEBOOK VERSION ASOF DOSSIER.json NAME   adds one receipt of the present engine
 *   node test/rules/receipts.ts fill                                          adds some to every version that has none of it
 */
const receiptSchema = z.strictObject({
  name: z.string(),
  engine: z.string(),
  asOf: z.string(),
  contentHash: z.string(),
  /** Texts, not objects: the bytes are the receipt. */
  dossier: z.string(),
  assessment: z.string(),
});
const fixtureSchema = z.strictObject({ rulebook: z.string(), version: z.string(), receipts: z.array(receiptSchema) });

export type Receipt = z.infer<typeof receiptSchema>;
export type Fixture = z.infer<typeof fixtureSchema>;

export const FOLDER = fileURLToPath(new URL('./fixtures/', import.meta.url));
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const fileOf = (folder: string, rulebook: string, version: string): string => join(folder, `${rulebook}@${version}.json`);

const read = (file: string): Fixture => fixtureSchema.parse(JSON.parse(readFileSync(file, 'utf8')));

/** Every fixture of a folder. */
export const fixtures = (folder = FOLDER): Fixture[] => readdirSync(folder).map((name) => read(join(folder, name)));

/** What a version answers now. */
export function receiptOf(judge: Judge, { name, asOf, dossier }: { name: string; asOf: string; dossier: string }): Receipt {
  const assessment = JSON.stringify(judge.assess(dossierSchema.parse(JSON.parse(dossier)), asOf));
  return { name, engine: ENGINE_VERSION, asOf, contentHash: sha256(judge.contentText()), dossier, assessment };
}

/** Adds receipts to the file of a version. Refuses a name that the engine already has there; what stands is never touched. */
export function addReceipts(
  folder: string,
  { rulebook, version }: { rulebook: string; version: string },
  receipts: readonly Receipt[],
): void {
  const file = fileOf(folder, rulebook, version);
  const before: Fixture = existsSync(file) ? read(file) : { rulebook, version, receipts: [] };
  for (const { name, engine } of receipts) {
    if (before.receipts.some((old) => old.name === name && old.engine === engine)) {
      throw new Error(`${file} has "${name}" of engine ${engine}; receipts are added, never overwritten`);
    }
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${JSON.stringify({ ...before, receipts: [...before.receipts, ...receipts] }, null, 2)}\n`);
}

/** A case of each verdict that a version gives, published ones first. */
function samples(book: Book, judge: Judge, cases: readonly Case[]): Case[] {
  const own = cases.filter(({ asOf, dossier, version }) => (version ?? book.inForce(asOf, dossier)) === judge.id);
  const verdicts = new Map(own.toReversed().map((one) => [judge.assess(one.dossier, one.asOf).verdict, one]));
  return [...verdicts.values()];
}

function fill(folder: string): void {
  const golden = goldenCases();
  for (const book of books) {
    const cases = [...(golden.get(book.id) ?? []), ...edgeCases(book.id)];
    for (const judge of book.versions) {
      const file = fileOf(folder, book.id, judge.id);
      if (existsSync(file) && read(file).receipts.some(({ engine }) => engine === ENGINE_VERSION)) continue;
      const chosen = samples(book, judge, cases).map(({ id, asOf, dossier }) => ({ name: id, asOf, dossier: JSON.stringify(dossier) }));
      const nothing = { name: 'nothing declared', asOf: judge.effectiveFrom, dossier: '{}' };
      addReceipts(
        folder,
        { rulebook: book.id, version: judge.id },
        [nothing, ...chosen].map((input) => receiptOf(judge, input)),
      );
    }
  }
}

function add([rulebook = '', version = '', asOf = '', file = '', name = '']: readonly string[]): void {
  const judge = findBook(rulebook)?.versions.find(({ id }) => id === version);
  if (judge === undefined || name === '')
    throw new Error('usage: node test/rules/receipts.ts add RULEBOOK VERSION ASOF DOSSIER.json NAME | fill');
  const dossier = JSON.stringify(JSON.parse(readFileSync(file, 'utf8')));
  addReceipts(FOLDER, { rulebook, version }, [receiptOf(judge, { name, asOf, dossier })]);
}

if (import.meta.main) {
  const [command, ...args] = process.argv.slice(2);
  if (command === 'fill') fill(FOLDER);
  else add(command === 'add' ? args : []);
}
