import { source } from '../../rules/citation.ts';

const READ = '2026-11-24';

/** 《关于完善研究开发费用税前加计扣除政策的通知》, from tax year 2016. */
export const D119 = source('财税〔2015〕119号', READ);
/** Industry test, records, fiscal money, meaning of overseas; partly ended. */
export const D97 = source('国家税务总局公告2015年第97号', READ);
/** 归集范围: what counts, item by item. */
export const D40 = source('国家税务总局公告2017年第40号', READ);
/** 75 % for technology SMEs, from 2017. */
export const D34 = source('财税〔2017〕34号', READ);
/** Entrusted abroad, from 2018. */
export const D64 = source('财税〔2018〕64号', READ);
/** 75 % for all, 2018 to 2020. */
export const D99 = source('财税〔2018〕99号', READ);
/** Losses of HNTE and technology SMEs carried for ten years. */
export const D76 = source('财税〔2018〕76号', READ);
/** 优惠事项办理办法: records for ten years, recovery. */
export const D23 = source('国家税务总局公告2018年第23号', READ);
/** 75 % extended to 2023. */
export const D6 = source('财政部 税务总局公告2021年第6号', READ);
/** 100 % for manufacturing, from 2021. */
export const D13 = source('财政部 税务总局公告2021年第13号', READ);
/** One pool for the cap, ledgers of 2021. */
export const D28 = source('国家税务总局公告2021年第28号', READ);
/** 100 % for technology SMEs, from 2022. */
export const D16 = source('财政部 税务总局 科技部公告2022年第16号', READ);
/** 100 % for the last quarter of 2022. */
export const D2022Q4 = source('财政部 税务总局 科技部公告2022年第28号', READ);
/** 100 % for all, from 2023, without end. */
export const D7 = source('财政部 税务总局公告2023年第7号', READ);
/** July and October claims. */
export const D11 = source('国家税务总局 财政部公告2023年第11号', READ);
/** Small low-profit enterprises, 2023 to 2027. */
export const D12 = source('财政部 税务总局公告2023年第12号', READ);
/** 120 % for two lists, 2023 to 2027. */
export const D44 = source('财政部 税务总局 国家发展改革委 工业和信息化部公告2023年第44号', READ);
/** 《研发费用加计扣除政策执行指引（2.0版）》; it says of itself that it is no basis for claims. */
export const G20 = source('研发费用加计扣除政策执行指引（2.0版）', READ);
/** 《技术合同认定登记管理办法》. */
export const D63 = source('国科发政〔2000〕63号', READ);
export const LAW = source('企业所得税法', READ);
