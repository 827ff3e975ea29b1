import type { Dossier } from '../../shared/dossier/dossier.ts';
import type { FieldId } from '../../shared/locale/zh-CN.ts';

export type FieldKind = 'yes-no' | 'choice' | 'select' | 'money' | 'count' | 'date' | 'text' | 'uscc';

export interface Field {
  readonly id: FieldId;
  readonly kind: FieldKind;
  /** Years before `asOf` that are asked for; only for figures of accounting years. */
  readonly years?: readonly number[];
  readonly unit?: 'person' | 'item' | 'point' | 'rank';
  readonly signed?: boolean;
  readonly decimals?: number;
  readonly min?: number;
  readonly max?: number;
  /** A choice whose values are numbers in the dossier. */
  readonly numeric?: boolean;
  /** Asked only where this holds. */
  readonly when?: (dossier: Dossier) => boolean;
  /** The criterion whose value is shown under the field as it comes in. */
  readonly shows?: { readonly rulebook: 'tech-sme' | 'hnte'; readonly criterion: string };
  /** A figure that is often the same: offers to copy it. */
  readonly copies?: FieldId;
}

export type SectionId =
  | 'report'
  | 'registration'
  | 'industry'
  | 'titles'
  | 'staff'
  | 'hnteStaff'
  | 'research'
  | 'balance'
  | 'growth'
  | 'experts';

export interface Section {
  /** Null where the page's own heading says enough. */
  readonly id: SectionId | null;
  readonly fields: readonly Field[];
  /** Optional figures that head the report and decide nothing: folded. */
  readonly folded?: boolean;
  /** A list of yes-no questions answered by one "none of these". */
  readonly list?: boolean;
}

export type StepId = 'profile' | 'conduct' | 'research' | 'rights' | 'income' | 'results';

export interface Step {
  readonly id: StepId;
  readonly sections: readonly Section[];
  /** Figures of the year that is still open. */
  readonly current?: readonly FieldId[];
}

const yesNo = (id: FieldId, when?: Field['when']): Field => ({ id, kind: 'yes-no', when });
const person = (id: FieldId, more: Partial<Field> = {}): Field => ({ id, kind: 'count', unit: 'person', decimals: 4, years: [1], ...more });
const money = (id: FieldId, years: readonly number[], more: Partial<Field> = {}): Field => ({ id, kind: 'money', years, ...more });
const items = (id: FieldId): Field => ({ id, kind: 'count', unit: 'item', decimals: 0 });

const THREE = [3, 2, 1] as const;

const profile: Step = {
  id: 'profile',
  sections: [
    {
      id: 'report',
      folded: true,
      fields: [
        { id: 'enterprise.name', kind: 'text' },
        { id: 'enterprise.uscc', kind: 'uscc' },
      ],
    },
    {
      id: 'registration',
      fields: [
        yesNo('enterprise.residentEnterprise'),
        { id: 'enterprise.registeredOn', kind: 'date' },
        { id: 'judgement.operatingYears', kind: 'choice', numeric: true },
        { id: 'enterprise.legalForm', kind: 'choice' },
        { id: 'enterprise.taxCollection', kind: 'choice' },
        yesNo('enterprise.accountsSound'),
        yesNo('enterprise.rdSeparable'),
      ],
    },
    { id: 'industry', fields: [yesNo('enterprise.restrictedIndustry'), yesNo('enterprise.deductionExcludedIndustry')] },
    {
      id: 'titles',
      fields: [
        yesNo('qualifications.hnteCertificate'),
        yesNo('qualifications.provincialRdInstitution'),
        yesNo('qualifications.nationalAward.withinFiveYears'),
        {
          id: 'qualifications.nationalAward.rank',
          kind: 'count',
          unit: 'rank',
          decimals: 0,
          min: 1,
          when: (d) => d.qualifications?.nationalAward?.withinFiveYears === true,
        },
        yesNo('qualifications.standardLed.withinFiveYears'),
        {
          id: 'qualifications.standardLed.draftingRank',
          kind: 'count',
          unit: 'rank',
          decimals: 0,
          min: 1,
          when: (d) => d.qualifications?.standardLed?.withinFiveYears === true,
        },
        yesNo('qualifications.firstTimeApplicant'),
      ],
    },
  ],
};

const conduct: Step = {
  id: 'conduct',
  sections: [
    {
      id: null,
      list: true,
      fields: [
        yesNo('conduct.majorSafetyAccident'),
        yesNo('conduct.majorQualityAccident'),
        yesNo('conduct.seriousEnvironmentalViolation'),
        yesNo('conduct.seriousFalsification'),
        yesNo('conduct.seriousResearchDishonesty'),
        yesNo('conduct.abnormalOperationList'),
        yesNo('conduct.seriousDishonestyList'),
        yesNo('conduct.revokedOrDishonestPast3Years'),
      ],
    },
  ],
};

const research: Step = {
  id: 'research',
  sections: [
    {
      id: 'staff',
      fields: [person('years.staffTotal'), person('years.techStaff', { shows: { rulebook: 'tech-sme', criterion: 'tech-staff' } })],
    },
    {
      id: 'hnteStaff',
      fields: [
        person('years.hnteStaffTotal', { copies: 'years.staffTotal' }),
        person('years.hnteTechStaff', { copies: 'years.techStaff', shows: { rulebook: 'hnte', criterion: 'tech-staff' } }),
      ],
    },
    {
      id: 'research',
      fields: [
        money('years.salesRevenue', THREE),
        money('years.rdExpense', [1], { shows: { rulebook: 'tech-sme', criterion: 'rd-input' } }),
        money('years.hnteRdExpense', THREE, { shows: { rulebook: 'hnte', criterion: 'rd-ratio' } }),
        money('years.hnteRdExpenseDomestic', THREE, {
          copies: 'years.hnteRdExpense',
          shows: { rulebook: 'hnte', criterion: 'rd-domestic' },
        }),
      ],
    },
  ],
  current: ['years.salesRevenue', 'years.rdExpense', 'years.hnteRdExpense', 'years.staffTotal', 'years.techStaff'],
};

const rights: Step = {
  id: 'rights',
  sections: [
    {
      id: null,
      fields: [
        items('intellectualProperty.classOne'),
        items('intellectualProperty.classTwo'),
        items('intellectualProperty.classTwoSpent'),
        { id: 'intellectualProperty.acquisition', kind: 'choice' },
        yesNo('judgement.ownsCoreIp'),
      ],
    },
  ],
};

const income: Step = {
  id: 'income',
  sections: [
    {
      id: 'balance',
      fields: [
        money('years.totalIncome', [1]),
        money('years.hiTechIncome', [1], { shows: { rulebook: 'hnte', criterion: 'hi-tech-income' } }),
        money('years.totalAssets', [1]),
        money('years.costTotal', [1]),
      ],
    },
    { id: 'growth', fields: [money('years.netAssets', THREE, { signed: true })] },
  ],
  current: ['years.totalIncome', 'years.hiTechIncome'],
};

const results: Step = {
  id: 'results',
  sections: [
    {
      id: 'experts',
      fields: [
        { id: 'enterprise.hiTechField', kind: 'select' },
        yesNo('judgement.techInSupportedFields'),
        { id: 'judgement.technicalAdvancement', kind: 'choice' },
        { id: 'judgement.coreSupport', kind: 'choice' },
        yesNo('judgement.standardsParticipation'),
        items('judgement.transformationsThreeYears'),
        { id: 'judgement.managementPoints', kind: 'count', unit: 'point', decimals: 0, min: 0, max: 20 },
      ],
    },
  ],
};

/** The six topics in the order in which they are asked. */
export const steps: readonly Step[] = [profile, conduct, research, rights, income, results];
