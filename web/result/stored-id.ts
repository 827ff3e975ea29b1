const ID = /^[\w-]{16,64}$/;

/** The id of a stored result in an address: `/a/?id=…`, or `/a/…` where the server rewrites it. */
export function storedId({ pathname, search }: { pathname: string; search: string }): string | null {
  const given = new URLSearchParams(search).get('id') ?? /\/a\/([^/]+)\/?$/.exec(pathname)?.[1] ?? '';
  return ID.test(given) ? given : null;
}
