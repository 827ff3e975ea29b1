import { source } from '../../rules/citation.ts';

const READ = '2026-11-24';

/** 《湖北省科创“新物种”企业培育计划实施方案》, 省科技厅, 2021-09; its number is not known. */
const PLAN = source('湖北省科创“新物种”企业培育计划实施方案（2021年9月，文号待查）', READ);

export const common = PLAN('共同条件', 'verified', 'reprint');
export const gazelleRow = PLAN('瞪羚企业', 'verified', 'reprint');
export const potentialRow = PLAN('潜在独角兽企业', 'verified', 'reprint');
export const unicornRow = PLAN('独角兽企业', 'bureau-set');
export const mooseRow = PLAN('驼鹿企业', 'bureau-set');
export const judgedRow = PLAN('驼鹿企业', 'recalled');
export const termRow = PLAN('入库期限', 'verified', 'reprint');
