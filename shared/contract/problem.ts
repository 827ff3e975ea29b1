/** The shape of RFC 9457 problems; their codes are in `problem-kinds.ts`. */
import * as z from 'zod/mini';

export const faultSchema = z.strictObject({ path: z.string(), code: z.string(), detail: z.string() });

export const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.string(),
  detail: z.string(),
  errors: z.array(faultSchema),
});

/** `GET /api/v1/problems/{code}`: what `type` points at. */
export const problemKindSchema = z.strictObject({
  type: z.string(),
  code: z.string(),
  status: z.number(),
  title: z.string(),
  detail: z.string(),
});

export type Problem = z.infer<typeof problemSchema>;
