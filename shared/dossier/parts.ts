import type { Fact } from './fact.ts';
import {
  capital,
  conduct,
  enterprise,
  FRAME_SLOTS,
  incubator,
  intellectualProperty,
  judgement,
  lastYear,
  qualifications,
  secondYearBack,
  thirdYearBack,
} from './facts.ts';
import type { Part } from './load-sections.ts';

/** The parts of a dossier that facts are read from, in dossier order. */
const SECTIONS = [
  enterprise,
  thirdYearBack,
  secondYearBack,
  lastYear,
  intellectualProperty,
  conduct,
  qualifications,
  judgement,
  capital,
  incubator,
].map((facts) => Object.values<Fact>(facts).map(({ slot }) => slot));

const FIRST = SECTIONS.map((slots) => Math.min(...slots));

/** By slot of a fact; the request itself is no section. */
const SECTION_OF = new Int8Array(FRAME_SLOTS).fill(-1);
for (const [section, slots] of SECTIONS.entries()) for (const slot of slots) SECTION_OF[slot] = section;

/** The place of a fact's section in dossier order; -1 for what the request says. */
export const sectionOf = ({ slot }: Fact): number => SECTION_OF[slot] ?? -1;

/** For each section, in dossier order, which of its facts are wanted. */
export function partsOf(wanted: readonly Fact[]): readonly Part[] {
  const bits = SECTIONS.map(() => 0);
  for (const fact of wanted) {
    const section = sectionOf(fact);
    if (section < 0) continue;
    // Sections of more than 31 slots are loaded whole: there any bit will do.
    bits[section] = (bits[section] as number) | (1 << ((fact.slot - (FIRST[section] as number)) % 31));
  }
  return bits.map((of, section) => ({ first: FIRST[section] as number, bits: of }));
}
