/** From a request to a checked body: media type, size, UTF-8, JSON, schema; the first that fails is the answer. */
import type { Context } from 'hono';
import type * as z from 'zod/mini';
import { faultsOf } from '../../../shared/contract/faults.ts';
import { problem } from './problem.ts';
import { readBytes } from './read-bytes.ts';

/** 1 MB of the contract, in the decimal sense. */
export const BODY_LIMIT = 1_000_000;

export type BodyResult<T> = { readonly ok: true; readonly body: T } | { readonly ok: false; readonly response: Response };

/** A schema that checks and does not transform. */
interface Schema<T> {
  safeParse(value: unknown): z.core.util.SafeParseResult<T>;
}

/** The body as it was sent, known to obey `schema`. */
export async function readJson<T>(c: Context, schema: Schema<T>): Promise<BodyResult<T>> {
  const refuse = (response: Response) => ({ ok: false, response }) as const;
  if (!isJson(c.req.header('content-type')) || isEncoded(c.req.header('content-encoding'))) return refuse(problem(c, 'request.media-type'));
  const read = await readBytes(c.req.raw, BODY_LIMIT);
  if (!read.ok) return refuse(problem(c, 'request.too-large'));
  const parsed = parse(read.bytes);
  if (!parsed.ok) return refuse(problem(c, 'request.malformed'));
  const checked = schema.safeParse(parsed.value);
  if (checked.success) return { ok: true, body: parsed.value as T };
  const errors = faultsOf(checked.error.issues, parsed.value);
  return refuse(problem(c, errors.some(isInDossier) ? 'dossier.invalid' : 'request.invalid', { errors }));
}

/** A dossier that is not there at all is a fault of the request. */
function isInDossier({ path, code }: { path: string; code: string }): boolean {
  return /^dossier(?:[.[]|$)/.test(path) && !(path === 'dossier' && code === 'field.required');
}

/** `application/json`, or a type built on it; JSON between systems is UTF-8 (RFC 8259, 8.1). */
function isJson(contentType: string | undefined): boolean {
  const [type = '', ...parameters] = (contentType ?? '').split(';').map((part) => part.trim().toLowerCase());
  if (!/^application\/(?:[a-z0-9.!#$&^_-]+\+)?json$/.test(type)) return false;
  const charset = parameters.find((parameter) => parameter.startsWith('charset='));
  return charset === undefined || /^charset="?utf-?8"?$/.test(charset);
}

function isEncoded(contentEncoding: string | undefined): boolean {
  return contentEncoding !== undefined && contentEncoding.trim().toLowerCase() !== 'identity' && contentEncoding.trim() !== '';
}

// A byte order mark is kept, so that JSON.parse refuses it (RFC 8259, 8.1).
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function parse(bytes: Uint8Array): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    return { ok: true, value: JSON.parse(utf8.decode(bytes)) };
  } catch {
    return { ok: false };
  }
}
