import type { Row } from './row.ts';

type Section = { measure: () => Promise<readonly Row[]> };

/** Each section in the order of the table. */
export const SECTIONS = {
  rules: (): Promise<Section> => import('./rules/measure.ts'),
  size: (): Promise<Section> => import('./size/measure.ts'),
  api: (): Promise<Section> => import('./api/measure.ts'),
  http: (): Promise<Section> => import('./http/measure.ts'),
  pages: (): Promise<Section> => import('./pages/measure.ts'),
};

export type SectionName = keyof typeof SECTIONS;

export const isSection = (name: string): name is SectionName => Object.hasOwn(SECTIONS, name);

/** Run as `node --expose-gc test/bench/section.ts rules`: measures one section and sends its rows to the parent. */
if (import.meta.main) {
  const name = process.argv[2] ?? '';
  if (!isSection(name)) throw new Error(`no section "${name}"; there are ${Object.keys(SECTIONS).join(', ')}`);
  const { measure } = await SECTIONS[name]();
  const rows = await measure();
  process.send?.(rows, () => process.exit(0));
}
