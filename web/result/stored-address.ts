import { href, routes } from '../routes.ts';

/** Address that opens a stored result in this language. */
export function storedAddress(id: string): string {
  return `${location.origin}${href(routes.stored)}?id=${encodeURIComponent(id)}`;
}
