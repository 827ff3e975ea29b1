import { enterprise as E } from '../../dossier/facts.ts';
import { bilingual as t } from '../../kernel/bilingual.ts';
import type { VersionDefinition } from '../../rules/version.ts';
import { all, among, is, isNot } from '../../rules/write.ts';
import {
  accidents,
  directRoute,
  falsification,
  ip,
  onLists,
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
import { byHand2022, readings } from './notes.ts';
import { D115, D119, D67 } from './sources.ts';

const guide = D67('评价条件', 'verified', 'reprint');

/** 国科发政〔2017〕115号 as the guide 国科火字〔2022〕67号 applies it: stricter gates, the same points. */
export const version2022: VersionDefinition = {
  id: '2022-67',
  effectiveFrom: '2022-01-01',
  effectiveTo: null,
  sources: [D115('第六条至第九条', 'verified', 'reprint'), guide],
  conduct: { kind: 'last-and-this-year', lists: 'any-day' },
  criteria: [
    {
      id: 'resident',
      label: t('居民企业与会计核算', 'Resident enterprise and accounts'),
      text: t(
        '在中国境内（不含港澳台）注册的居民企业，查账征收企业所得税，会计核算健全，能够准确归集研发费用',
        'A resident enterprise registered in China outside Hong Kong, Macao and Taiwan, taxed on its books, with sound accounts and separable R&D expense',
      ),
      rule: {
        role: 'gate',
        condition: all(resident, among(E.taxCollection, ['audit'], guide), is(E.accountsSound, guide), is(E.rdSeparable, guide)),
      },
    },
    sizeStaff,
    sizeRevenue,
    sizeAssets,
    {
      id: 'industry',
      label: t('行业', 'Industry'),
      text: t(
        '不属于产业结构调整指导目录的限制类、淘汰类，也不属于不适用研发费用加计扣除的行业',
        'Outside the restricted and eliminated classes, and not an industry excluded from the R&D super deduction',
      ),
      rule: { role: 'gate', condition: all(unrestricted, isNot(E.deductionExcludedIndustry, D119('第四条', 'verified', 'reprint'))) },
    },
    {
      id: 'integrity',
      label: t('合规与诚信', 'Conduct'),
      text: t(
        '填报上一年及当年内未发生重大安全、重大质量事故和严重环境违法、科研严重失信、严重弄虚作假行为，且未被列入经营异常名录和严重违法失信企业名单',
        'In the last and this year no major safety or quality accident, no serious environmental violation, research dishonesty or falsification, and on neither the abnormal-operation nor the serious-dishonesty list',
      ),
      rule: { role: 'gate', condition: all(...accidents, falsification, ...onLists) },
    },
    score,
    techStaff,
    rdInput,
    ip,
    directRoute,
  ],
  flags: siteChecks,
  consistency: ['tech-staff', 'typed-rights', 'conduct-events'],
  byHand: byHand2022,
  readings,
};
