/** Stored assessments: keep, read, replay, delete, and prove that nothing was changed. */
import type { Context, Hono } from 'hono';
import type { Verification } from '../../../shared/contract/stored-assessment.ts';
import type { StoredAssessment } from '../../store/port.ts';
import { NO_LOG } from '../evaluation/log-for.ts';
import { replay } from '../evaluation/replay.ts';
import { idOf } from '../http/id.ts';
import { json, jsonText } from '../http/json.ts';
import { problem } from '../http/problem.ts';
import { resource } from '../http/resource.ts';
import type { Ports } from '../ports.ts';
import { deleteAssessment } from './delete-assessment.ts';
import { storeAssessment } from './store-assessment.ts';

export function assessments(app: Hono, ports: Ports): void {
  resource(app, '/assessments', { POST: (c) => storeAssessment(c, ports) });
  resource(app, '/assessments/:id', { GET: (c) => read(c, ports), DELETE: (c) => deleteAssessment(c, ports) });
  resource(app, '/assessments/:id/replay', { GET: (c) => replayed(c, ports) });
  resource(app, '/audit/assessments/:id/verify', { GET: (c) => verified(c, ports) });
}

async function find(c: Context, store: Ports['store']): Promise<StoredAssessment | undefined> {
  const id = idOf(c);
  return id === undefined ? undefined : store.get(id);
}

async function read(c: Context, { store }: Ports): Promise<Response> {
  const record = await find(c, store);
  return record === undefined ? problem(c, 'assessment.unknown') : jsonText(c, recordText(record));
}

async function replayed(c: Context, { store, sha256, settings }: Ports): Promise<Response> {
  const record = await find(c, store);
  if (record === undefined) return problem(c, 'assessment.unknown');
  const log = record.settings === 0 || settings === undefined ? NO_LOG : await settings(record.settings);
  return json(c, replay(record, { sha256, log: log.slice(0, record.settings) }));
}

async function verified(c: Context, { store }: Ports): Promise<Response> {
  const id = idOf(c);
  const report = id === undefined ? undefined : await store.verify(id);
  if (report === undefined) return problem(c, 'assessment.unknown');
  const body: Verification = { valid: report.ok, entries: report.entries, head: report.head, firstBroken: report.firstBroken ?? null };
  return json(c, body);
}

/** The stored texts are put in as they are, so that what is read has the bytes whose hashes are shown. */
function recordText(record: StoredAssessment): string {
  const { id, asOf, createdAt, expiresAt, engineVersion, dossierHash } = record;
  const receipts = record.assessments.map(({ rulebook, version, contentHash, assessmentHash }) => ({
    rulebook,
    version,
    contentHash,
    assessmentHash,
  }));
  const head = JSON.stringify({ id, asOf, createdAt, expiresAt, engineVersion, dossierHash, receipts }).slice(0, -1);
  return `${head},"dossier":${record.dossierText},"assessments":[${record.assessments.map(({ text }) => text).join(',')}]}`;
}
