import { bilingual } from '../../kernel/bilingual.ts';
import type { RulebookDefinition } from '../../rules/version.ts';
import { version2017 } from './version-2017-115.ts';
import { version2022 } from './version-2022-67.ts';

export const techSme: RulebookDefinition = {
  id: 'tech-sme',
  kind: 'enterprise',
  title: bilingual('科技型中小企业', 'Technology-based SME'),
  versions: [version2017, version2022],
};
