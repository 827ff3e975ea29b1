import { bilingual } from '../../kernel/bilingual.ts';
import type { CriterionDefinition, RulebookDefinition, VersionDefinition } from '../../rules/version.ts';
import {
  conductDays,
  coreIp,
  field,
  hiTechIncome,
  integrity,
  oneYear,
  rdDomestic,
  rdRatio,
  resident,
  residentInHubei,
  techStaff,
} from './conditions.ts';
import { growth, ip, rdManagement, score, transformation } from './innovation.ts';
import { byHand, flags, readings } from './notes.ts';
import { article11, D195, HUBEI_2025 } from './sources.ts';

const criteria = (firstGate: CriterionDefinition): readonly CriterionDefinition[] => [
  firstGate,
  oneYear,
  coreIp,
  field,
  techStaff,
  rdRatio,
  rdDomestic,
  hiTechIncome,
  integrity,
  score,
  ip,
  transformation,
  rdManagement,
  growth,
];

const common = {
  conduct: { kind: 'days-before', days: conductDays },
  flags,
  consistency: ['hnte-tech-staff', 'hi-tech-income', 'domestic-rd', 'spent-rights', 'typed-rights', 'conduct-events'],
  byHand,
  readings,
} as const satisfies Partial<VersionDefinition>;

/** 国科发火〔2016〕32号 with the guide 195号. */
const version2016: VersionDefinition = {
  ...common,
  id: '2016-32',
  effectiveFrom: '2016-01-01',
  effectiveTo: '2024-12-31',
  sources: [article11(''), D195('三', 'verified', 'account')],
  criteria: criteria(resident),
};

/** The same with Hubei's bar on sole proprietorships and partnerships, first printed in its notice of 2025. */
const version2025: VersionDefinition = {
  ...common,
  id: '2016-32-hubei-2025',
  effectiveFrom: '2025-01-01',
  effectiveTo: null,
  sources: [article11(''), D195('三', 'verified', 'account'), HUBEI_2025('申报条件', 'verified', 'reprint')],
  criteria: criteria(residentInHubei),
};

export const hnte: RulebookDefinition = {
  id: 'hnte',
  kind: 'enterprise',
  title: bilingual('高新技术企业', 'High and new technology enterprise'),
  versions: [version2016, version2025],
};
