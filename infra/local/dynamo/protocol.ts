/** Words of DynamoDB's JSON protocol that several files share. */

/** A typed value, `{ "S": "…" }`. */
export type Value = Readonly<Record<string, unknown>>;
export type Attributes = Readonly<Record<string, Value>>;
export type Body = Readonly<Record<string, unknown>>;

/** An answer that is no success: HTTP status and the body with its `__type`. dynalite throws the same shape. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly statusCode: number;
  readonly body: Body;

  constructor(type: string, message: string, more: Body = {}) {
    super(message);
    this.statusCode = type === 'InternalServerError' ? 500 : 400;
    const space = type === 'ValidationException' ? 'com.amazon.coral.validate' : 'com.amazonaws.dynamodb.v20120810';
    this.body = { __type: `${space}#${type}`, message, ...more };
  }
}

export function invalid(message: string): Refusal {
  return new Refusal('ValidationException', message);
}

/** Whatever was thrown, as a status and a body; undefined for a fault of ours. */
export function asRefusal(thrown: unknown): { readonly statusCode: number; readonly body: Body } | undefined {
  if (!(thrown instanceof Error) || !('statusCode' in thrown) || !('body' in thrown)) return undefined;
  const { statusCode, body } = thrown as unknown as { statusCode: unknown; body: unknown };
  return typeof statusCode === 'number' && isRecord(body) ? { statusCode, body } : undefined;
}

/** Error name of a refusal without its namespace, e.g. `ConditionalCheckFailedException`. */
export function refusalName(thrown: unknown): string | undefined {
  const type = asRefusal(thrown)?.body['__type'];
  return typeof type === 'string' ? type.replace(/^.*#/, '') : undefined;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
