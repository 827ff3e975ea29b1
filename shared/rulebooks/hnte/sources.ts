import { source } from '../../rules/citation.ts';

const READ = '2026-11-24';

/** 《高新技术企业认定管理办法》, in force since 2016-01-01. */
export const D32 = source('国科发火〔2016〕32号', READ);
/** 《高新技术企业认定管理工作指引》, in force since 2016-01-01. */
export const D195 = source('国科发火〔2016〕195号', READ);
/** Hubei's notice of 2025 on applications; its number is not known. */
export const HUBEI_2025 = source('湖北省2025年高新技术企业认定申报通知（文号待查）', READ);

export const article11 = (clause: string) => D32(`第十一条${clause}`, 'verified', 'reprint');
