import { bilingual as t } from '../../kernel/bilingual.ts';
import type { NamedReject } from '../../deduction/rules.ts';
import { D119, D40, D97, G20 } from './sources.ts';

const people = D40('一', 'verified', 'reprint');
const direct = D40('二', 'verified', 'reprint');
const depreciation = D40('三', 'verified', 'reprint');
const amortisation = D40('四', 'verified', 'reprint');
const other = D40('六', 'verified', 'reprint');
const guide = G20('表5', 'verified', 'reprint');

/** Costs that firms book as R&D and that the positive list leaves out, each with its rule. */
export const rejects: readonly NamedReject[] = [
  {
    code: 'X_ADMIN_WAGE',
    label: t('行政、财务等管理人员工资', 'Administrative wages'),
    reason: t('人员人工只计直接从事研发活动的人员，行政管理人员不在其内', 'Only staff directly in R&D count, not administration'),
    cite: people,
  },
  {
    code: 'X_LOGISTICS_WAGE',
    label: t('后勤服务人员工资', 'Logistics wages'),
    reason: t('人员人工只计直接从事研发活动的人员，后勤人员不在其内', 'Only staff directly in R&D count, not logistics'),
    cite: people,
  },
  {
    code: 'X_MANAGER_WAGE',
    label: t('未直接参与研发的管理者工资', 'Managers not in R&D'),
    reason: t('未直接从事研发活动的管理者不计入人员人工', 'Managers who are not in R&D do not count as R&D staff'),
    cite: people,
  },
  {
    code: 'X_PROD_WAGE',
    label: t('生产人员工资', 'Production wages'),
    reason: t('生产人员不是直接从事研发活动的人员', 'Production workers are not staff directly in R&D'),
    cite: people,
  },
  {
    code: 'X_EDU_UNION',
    label: t('职工教育经费、工会经费', 'Education and union funds'),
    reason: t('职工教育经费和工会经费不在人员人工和其他相关费用的列举范围', 'Education and union funds are named in no category'),
    cite: D40('一、六', 'recalled'),
  },
  {
    code: 'X_SOLD_MATERIALS',
    label: t('已对外销售产品对应的材料', 'Materials of products sold'),
    reason: t(
      '研发活动直接形成产品或其组成部分对外销售的，对应的材料费用不得加计',
      'Materials of an R&D product or part that was sold do not count',
    ),
    cite: D40('二（二）', 'verified', 'reprint'),
  },
  {
    code: 'X_RETURNED_MATERIALS',
    label: t('退回生产的材料', 'Materials returned to production'),
    reason: t('退回生产的材料不是研发活动直接消耗', 'Materials returned to production were not consumed by R&D'),
    cite: direct,
  },
  {
    code: 'X_PROD_MOULD',
    label: t('生产用模具、工装', 'Production moulds'),
    reason: t('只计用于中间试验和产品试制的模具、工艺装备', 'Only moulds and process equipment for trials count'),
    cite: direct,
  },
  {
    code: 'X_FIXED_ASSET',
    label: t('构成固定资产的样机、设备购置费', 'Prototypes and equipment that are fixed assets'),
    reason: t('构成固定资产的应按折旧归集，购置费不得一并计入', 'What is a fixed asset counts by its depreciation, not by its price'),
    cite: direct,
  },
  {
    code: 'X_BUILDING_UPKEEP',
    label: t('房屋建筑物运行维护费', 'Upkeep of buildings'),
    reason: t('运行维护费只计仪器、设备，不含房屋建筑物', 'Only upkeep of instruments and equipment counts, not of buildings'),
    cite: direct,
  },
  {
    code: 'X_HOUSE_RENT',
    label: t('房屋租赁费', 'House rent'),
    reason: t('租赁费只计仪器、设备，不含房屋', 'Only leases of instruments and equipment count, not of houses'),
    cite: direct,
  },
  {
    code: 'X_LEASE_REFIT',
    label: t('租入资产改造支出', 'Refit of leased assets'),
    reason: t('租入资产的改造支出不在列举范围', 'Refit of leased assets is in no category'),
    cite: guide,
  },
  {
    code: 'X_BUILDING_DEPR',
    label: t('房屋建筑物折旧', 'Depreciation of buildings'),
    reason: t('折旧只计仪器、设备，不含房屋建筑物', 'Only depreciation of instruments and equipment counts, not of buildings'),
    cite: depreciation,
  },
  {
    code: 'X_CENTRAL_AC',
    label: t('中央空调等房屋附属设施折旧', 'Depreciation of central air conditioning'),
    reason: t('中央空调等随房屋计提折旧的设施不属于仪器、设备', 'Central air conditioning is depreciated as part of the building'),
    cite: guide,
  },
  {
    code: 'X_DEFERRED',
    label: t('长期待摊费用', 'Long-term prepaid cost'),
    reason: t(
      '长期待摊费用的摊销不在折旧和无形资产摊销的列举范围',
      'Amortised long-term prepaid cost is neither depreciation nor an intangible',
    ),
    cite: guide,
  },
  {
    code: 'X_LICENCE_NO_OWNERSHIP',
    label: t('未取得所有权的许可使用费', 'Licence without ownership'),
    reason: t(
      '未取得所有权的许可使用费不是软件、专利权、非专利技术的摊销',
      'A licence without ownership is no amortised software, patent or technology',
    ),
    cite: amortisation,
  },
  {
    code: 'X_OTHER_IP',
    label: t('其他知识产权的摊销', 'Amortisation of other intellectual property'),
    reason: t('无形资产摊销只计软件、专利权和非专利技术', 'Only software, patents and non-patent technology count'),
    cite: amortisation,
  },
  {
    code: 'X_COMMISSIONING',
    label: t('装备调试费用', 'Commissioning of equipment'),
    reason: t('装备调试费用属于高新技术企业口径，加计扣除口径未列举', 'Commissioning counts for HNTE, not for the super deduction'),
    cite: guide,
  },
  {
    code: 'X_FIELD_TRIAL',
    label: t('田间试验费', 'Field tests of crops'),
    reason: t('田间试验费属于高新技术企业口径，加计扣除口径未列举', 'Crop field tests count for HNTE, not for the super deduction'),
    cite: guide,
  },
  {
    code: 'X_OFFICE',
    label: t('办公费', 'Office cost'),
    reason: t('办公费不在其他相关费用的列举范围', 'Office cost is not among the other related costs named'),
    cite: other,
  },
  {
    code: 'X_COMMUNICATION',
    label: t('通讯费', 'Communication'),
    reason: t('通讯费不在其他相关费用的列举范围', 'Communication is not among the other related costs named'),
    cite: other,
  },
  {
    code: 'X_TRAINING',
    label: t('培训费', 'Training'),
    reason: t('培训费不在其他相关费用的列举范围', 'Training is not among the other related costs named'),
    cite: other,
  },
  {
    code: 'X_CULTIVATION',
    label: t('研发人员培养费', 'Cultivation of staff'),
    reason: t('研发人员培养费不在其他相关费用的列举范围', 'Cultivation of staff is not among the other related costs named'),
    cite: other,
  },
  {
    code: 'X_FOREIGN_AFFAIRS',
    label: t('外事费', 'Foreign affairs'),
    reason: t('外事费不在其他相关费用的列举范围', 'Foreign affairs are not among the other related costs named'),
    cite: other,
  },
  {
    code: 'X_ENTERTAINMENT',
    label: t('业务招待费', 'Business entertainment'),
    reason: t('业务招待费不在其他相关费用的列举范围', 'Business entertainment is not among the other related costs named'),
    cite: other,
  },
  {
    code: 'X_UNSPLIT',
    label: t('与生产共用而未分配的费用', 'Shared cost that was not split'),
    reason: t('与生产经营共用的人员、设备、无形资产费用未分配的，不得加计', 'Cost shared with production and not split does not count'),
    cite: D119('三2', 'verified', 'reprint'),
  },
  {
    code: 'X_NOT_DEDUCTIBLE',
    label: t('企业所得税前不得扣除的支出', 'Cost not deductible for income tax'),
    reason: t('税前不得扣除的支出不得加计', 'What is not deductible for income tax does not count'),
    cite: D97('二（六）', 'verified', 'reprint'),
  },
];
