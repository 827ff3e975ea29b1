/** The environment of the API, checked once when the process starts. */
import * as z from 'zod/mini';

const loopback = z.string().check(z.regex(/^http:\/\/(?:127\.0\.0\.1|localhost):\d{1,5}$/));

const environmentSchema = z.object({
  /** Physical name of the table that `functions/store/tables.ts` calls `portal`. */
  PORTAL_TABLE: z.string().check(z.regex(/^[A-Za-z0-9_.-]{3,255}$/)),
  /** Set by Lambda. */
  AWS_REGION: z.string().check(z.regex(/^[a-z]{2}(?:-[a-z]+)+-\d$/)),
  /** Only for an engine on this machine. */
  DYNAMODB_ENDPOINT: z.optional(loopback),
});

export interface Config {
  readonly table: string;
  readonly region: string;
  readonly endpoint?: string;
}

/** Throws with the names of the settings that are missing or wrong, never with their values. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const checked = environmentSchema.safeParse(environment);
  if (checked.success) {
    const { PORTAL_TABLE: table, AWS_REGION: region, DYNAMODB_ENDPOINT: endpoint } = checked.data;
    return { table, region, ...(endpoint === undefined ? {} : { endpoint }) };
  }
  const names = [...new Set(checked.error.issues.map((issue) => String(issue.path[0])))];
  throw new Error(`Missing or wrong in the environment: ${names.join(', ')}`);
}
