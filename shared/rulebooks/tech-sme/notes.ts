import { bilingual as t } from '../../kernel/bilingual.ts';
import type { ByHandRow, Reading } from '../../rules/version.ts';
import { D115, D67, N2025 } from './sources.ts';

/** Policy rows that no field of the dossier carries: shown, never decided. */
export const byHand: readonly ByHandRow[] = [
  {
    text: t(
      '兼职、临时聘用人员全年累计工作满 6 个月才计入',
      'part-time and temporary staff count only from six months of work in the year',
    ),
    cite: D115('第九条', 'verified', 'reprint'),
  },
  {
    text: t('知识产权须与主要产品（服务）相关且无争议', 'rights must relate to the main products or services and be undisputed'),
    cite: D115('第九条', 'verified', 'account'),
  },
];

export const byHand2022: readonly ByHandRow[] = [
  {
    text: t(
      '依照外国法律成立但实际管理机构在中国境内的企业也是居民企业',
      'a firm under foreign law managed in China also counts as resident',
    ),
    cite: D67('评价条件', 'verified', 'reprint'),
  },
  ...byHand,
  { text: t('不得委托中介机构代为申报', 'applying through an agency is not allowed'), cite: N2025('工作要求') },
];

/** Readings of texts that leave room, named after what they decide. */
export const readings: readonly Reading[] = [
  {
    id: 'rd-indicator',
    value: 'better-of-two',
    text: t('研发投入两项指标取得分高的一项', 'of the two R&D indicators the one with more points counts'),
    cite: D115('第七条（二）', 'verified', 'reprint'),
  },
  {
    id: 'zero-denominator',
    value: 'no-points',
    text: t('分母为零的指标得 0 分', 'an indicator with a zero denominator gives no points'),
    cite: D115('第七条（二）', 'verified', 'reprint'),
  },
  {
    id: 'led-standard-rank',
    value: '5',
    text: t('“主导制定”指起草单位排名前五', 'to lead a standard means to rank among the first five drafting units'),
    cite: D115('第九条', 'recalled'),
  },
];
