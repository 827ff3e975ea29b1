import { source } from '../../rules/citation.ts';

const READ = '2026-11-24';

/** 《科技型中小企业评价办法》, in force since 2017-05-03. */
export const D115 = source('国科发政〔2017〕115号', READ);
/** 《科技型中小企业评价服务工作指引》, in force since 2022. */
export const D67 = source('国科火字〔2022〕67号', READ);
/** 《关于完善研究开发费用税前加计扣除政策的通知》. */
export const D119 = source('财税〔2015〕119号', READ);
/** Yearly notices of the ministry: they name the cases for a visit. */
export const N2024 = source('工信厅企业函〔2024〕244号', READ);
export const N2025 = source('工企业函〔2025〕137号', READ);
export const N2026 = source('工企业函〔2026〕160号', READ);
