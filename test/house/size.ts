import { type HouseFile, isSource } from './files.ts';

/** No program file is longer. */
export const LONGEST = 400;
/** The middle file is shorter than this. */
export const MEDIAN = 90;

/** Files that are tables of data, not of ideas, may be longer; each is named with its reason. */
const dataTables: readonly RegExp[] = [/^shared\/rulebooks\/.*\.json$/, /\.(messages|cases|fixture|table)\.ts$/, /\/messages\.\w\w\.ts$/];

export type Size = { path: string; lines: number };

/** Lines of each program file, data tables left out, longest first. */
export function sizes(files: readonly HouseFile[]): Size[] {
  return files
    .filter(({ path }) => isSource(path) && !dataTables.some((table) => table.test(path)))
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0) }))
    .toSorted((a, b) => b.lines - a.lines);
}

/** The middle of the sizes (the lower one of two). */
export function median(list: readonly Size[]): number {
  return list[Math.floor(list.length / 2)]?.lines ?? 0;
}

/** The files over the limit. */
export function tooLong(list: readonly Size[]): Size[] {
  return list.filter(({ lines }) => lines > LONGEST);
}
