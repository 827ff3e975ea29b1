/** The keys that delete stored results, kept in this browser and nowhere else. */

export interface SavedLink {
  id: string;
  token: string;
  expiresAt: string;
}

const KEY = 'jingmen.saved';

function isSavedLink(value: unknown): value is SavedLink {
  if (typeof value !== 'object' || value === null) return false;
  const link = value as Record<string, unknown>;
  return typeof link['id'] === 'string' && typeof link['token'] === 'string' && typeof link['expiresAt'] === 'string';
}

export function savedLinks(): SavedLink[] {
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(parsed) ? parsed.filter(isSavedLink) : [];
  } catch {
    return [];
  }
}

function write(links: SavedLink[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(links));
  } catch {
    // Without storage the link still works; it then goes when its 90 days are over.
  }
}

/** Remembers a link, and forgets those whose time is over. */
export function rememberLink(link: SavedLink, now: string): void {
  write([...savedLinks().filter(({ id, expiresAt }) => id !== link.id && expiresAt > now), link]);
}

export function forgetLink(id: string): void {
  write(savedLinks().filter((link) => link.id !== id));
}

export function tokenOf(id: string): string | null {
  return savedLinks().find((link) => link.id === id)?.token ?? null;
}
