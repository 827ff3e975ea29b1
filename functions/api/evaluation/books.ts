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
import type { CompiledVersion, Rulebook } from '../../../shared/rules/compile.ts';
import { describe } from '../../../shared/rules/describe.ts';
import { contentText } from '../../../shared/rules/fingerprint.ts';
import { isSettable } from '../../../shared/rules/setting-places.ts';
import { type BureauSetting, withSettings } from '../../../shared/rules/settings.ts';

/** One version of a rulebook. */
export interface Judge {
  readonly id: string;
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
  readonly assess: (dossier: Dossier, asOf: string) => Assessment;
  /** Canonical text of all that can change a verdict, for the content hash of receipts. */
  readonly contentText: () => string;
  readonly detail: () => RulebookDetail;
  /** Whether there is anything in it that the bureau may enter or choose. */
  readonly isSettable: () => boolean;
  /** The version with what the bureau has entered for a day; the same one for the same entries. */
  readonly under: (log: readonly BureauSetting[], asOf: string) => Judge;
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
  let versions: readonly Judge[] | undefined;
  return {
    id,
    kind,
    title,
    // As lazily as the rulebook itself, which is compiled when it is first asked for.
    get versions() {
      versions ??= rulebook.versions.map(judgeOf);
      return versions;
    },
    inForce: (asOf) => versionAt(rulebook, asOf)?.id,
  };
}

const judges = new WeakMap<CompiledVersion, Judge>();

/** One judge for one compiled version, so that what is made for a judge is made once for the same entries. */
function judgeOf(version: CompiledVersion): Judge {
  const known = judges.get(version);
  if (known !== undefined) return known;
  const judge: Judge = {
    id: version.id,
    effectiveFrom: version.effectiveFrom,
    effectiveTo: version.effectiveTo,
    assess: (dossier, asOf) => assess(version, dossier, asOf),
    contentText: () => contentText(version),
    detail: () => describe(version),
    isSettable: () => isSettable(version),
    under: (log, asOf) => judgeOf(withSettings(version, log, { asOf })),
  };
  judges.set(version, judge);
  return judge;
}

/** The super deduction goes by the dossier's tax year, which is the year before `asOf` unless it says otherwise. */
function deductionBook(): Book {
  const { id, kind, title } = rdDeduction;
  const versions = rdDeduction.versions.map((version) => {
    const judge: Judge = {
      id: version.id,
      effectiveFrom: version.effectiveFrom,
      effectiveTo: version.effectiveTo,
      assess: (dossier, asOf) => assessDeductionBy(version, dossier, asOf),
      contentText: () => deductionVersionText(version),
      detail: () => describeDeductionVersion(version),
      // Every number of it stands in the law.
      isSettable: () => false,
      under: () => judge,
    };
    return judge;
  });
  const inForce = (asOf: string, dossier: Dossier) => {
    const chosen = chooseDeductionVersion(dossier, asOf);
    return chosen.ok ? chosen.version.id : undefined;
  };
  return { id, kind, title, versions, inForce };
}

const ofKind = (kind: Book['kind']): readonly Book[] => rulebooks.filter((rulebook) => rulebook.kind === kind).map(criteriaBook);

export const books: readonly Book[] = [...ofKind('enterprise'), deductionBook(), ...ofKind('incubator')];

export const findBook = (id: string): Book | undefined => books.find((book) => book.id === id);
