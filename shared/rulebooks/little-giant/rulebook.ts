import { bilingual } from '../../kernel/bilingual.ts';
import type { RulebookDefinition } from '../../rules/version.ts';
import { version2022 } from './version-2022-63.ts';
import { version2026 } from './version-2026-2.ts';

export const littleGiant: RulebookDefinition = {
  id: 'little-giant',
  kind: 'enterprise',
  title: bilingual('专精特新“小巨人”企业', 'Little giant'),
  versions: [version2022, version2026],
};
