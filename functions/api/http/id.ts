import type { Context } from 'hono';

/** What may be the id of a record at all; anything else is not looked up. */
const ID = /^[A-Za-z0-9_-]{1,64}$/;

/** The `id` of the address, or undefined where no record can have it. */
export function idOf(c: Context): string | undefined {
  const id = c.req.param('id') ?? '';
  return ID.test(id) ? id : undefined;
}
