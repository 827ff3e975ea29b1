import { bilingual as t } from '../../kernel/bilingual.ts';
import type { VersionDefinition } from '../../rules/version.ts';
import { all } from '../../rules/write.ts';
import {
  accidents,
  directRoute,
  ip,
  onListsNow,
  rdInput,
  resident,
  score,
  sizeAssets,
  sizeRevenue,
  sizeStaff,
  techStaff,
  unrestricted,
} from './criteria.ts';
import { siteChecks } from './flags.ts';
import { byHand, readings } from './notes.ts';
import { D115 } from './sources.ts';

/** 国科发政〔2017〕115号 alone, until the guide of 2022 made the gates stricter. */
export const version2017: VersionDefinition = {
  id: '2017-115',
  effectiveFrom: '2017-05-03',
  effectiveTo: '2021-12-31',
  sources: [D115('第六条至第九条', 'verified', 'reprint')],
  conduct: { kind: 'last-and-this-year', lists: 'as-of' },
  criteria: [
    {
      id: 'resident',
      label: t('居民企业', 'Resident enterprise'),
      text: t('在中国境内（不含港澳台）注册的居民企业', 'A resident enterprise registered in China outside Hong Kong, Macao and Taiwan'),
      rule: { role: 'gate', condition: all(resident) },
    },
    sizeStaff,
    sizeRevenue,
    sizeAssets,
    {
      id: 'industry',
      label: t('产品和服务范围', 'Products and services'),
      text: t(
        '提供的产品和服务不属于国家规定的禁止、限制和淘汰类',
        'Products and services outside the prohibited, restricted and eliminated classes',
      ),
      rule: { role: 'gate', condition: all(unrestricted) },
    },
    {
      id: 'integrity',
      label: t('合规与诚信', 'Conduct'),
      text: t(
        '填报上一年及当年内未发生重大安全、重大质量事故和严重环境违法、科研严重失信行为，且未列入经营异常名录和严重违法失信企业名单',
        'In the last and this year no major safety or quality accident, no serious environmental violation and no serious research dishonesty, and not now on the abnormal-operation or serious-dishonesty list',
      ),
      rule: { role: 'gate', condition: all(...accidents, ...onListsNow) },
    },
    score,
    techStaff,
    rdInput,
    ip,
    directRoute,
  ],
  flags: siteChecks,
  consistency: ['tech-staff', 'typed-rights', 'conduct-events'],
  byHand,
  readings,
};
