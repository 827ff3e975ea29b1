/** Every rulebook as the API uses it, whichever engine judges by it, in the order of the contract's table. */
import type { Assessment } from '../../../shared/contract/assessment.ts';
import type { RulebookDetail } from '../../../shared/contract/rulebook.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import type { Bilingual } from '../../../shared/kernel/bilingual.ts';
import {
  assessDeductionBy,
  chooseDeductionVersion,
  deductionVersionText,
  describeDeductionVersion,
  rdDeduction,
} from '../../../shared/rulebooks/rd-deduction/rulebook.ts';
import { rulebooks, versionAt } from '../../../shared/rulebooks/registry.ts';
import { assess } from '../../../shared/rules/assess.ts';
import type { Rulebook } from '../../../shared/rules/compile.ts';
import { describe } from '../../../shared/rules/describe.ts';
import { contentText } from '../../../shared/rules/fingerprint.ts';

/** One version of a rulebook. */
export interface Judge {
  readonly id: string;
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
  readonly assess: (dossier: Dossier, asOf: string) => Assessment;
  /** Canonical text of all that can change a verdict, for the content hash of receipts. */
  readonly contentText: () => string;
  readonly detail: () => RulebookDetail;
}

export interface Book {
  readonly id: string;
  readonly kind: 'enterprise' | 'incubator';
  readonly title: Bilingual;
  /** Oldest first. */
  readonly versions: readonly Judge[];
  /** Id of the version in force for a dossier on a day; undefined where there is none yet. */
  readonly inForce: (asOf: string, dossier: Dossier) => string | undefined;
}

function criteriaBook(rulebook: Rulebook): Book {
  const { id, kind, title } = rulebook;
  let judges: readonly Judge[] | undefined;
  return {
    id,
    kind,
    title,
    // As lazily as the rulebook itself, which is compiled when it is first asked for.
    get versions() {
      judges ??= rulebook.versions.map((version) => ({
        id: version.id,
        effectiveFrom: version.effectiveFrom,
        effectiveTo: version.effectiveTo,
        assess: (dossier: Dossier, asOf: string) => assess(version, dossier, asOf),
        contentText: () => contentText(version),
        detail: () => describe(version),
      }));
      return judges;
    },
    inForce: (asOf) => versionAt(rulebook, asOf)?.id,
  };
}

/** The super deduction goes by the dossier's tax year, which is the year before `asOf` unless it says otherwise. */
function deductionBook(): Book {
  const { id, kind, title } = rdDeduction;
  const versions = rdDeduction.versions.map((version) => ({
    id: version.id,
    effectiveFrom: version.effectiveFrom,
    effectiveTo: version.effectiveTo,
    assess: (dossier: Dossier, asOf: string) => assessDeductionBy(version, dossier, asOf),
    contentText: () => deductionVersionText(version),
    detail: () => describeDeductionVersion(version),
  }));
  const inForce = (asOf: string, dossier: Dossier) => {
    const chosen = chooseDeductionVersion(dossier, asOf);
    return chosen.ok ? chosen.version.id : undefined;
  };
  return { id, kind, title, versions, inForce };
}

const ofKind = (kind: Book['kind']): readonly Book[] => rulebooks.filter((rulebook) => rulebook.kind === kind).map(criteriaBook);

export const books: readonly Book[] = [...ofKind('enterprise'), deductionBook(), ...ofKind('incubator')];

export const findBook = (id: string): Book | undefined => books.find((book) => book.id === id);
