import { bilingual as t } from '../../kernel/bilingual.ts';
import type { ItemLine } from '../../deduction/rules.ts';
import { D40 } from './sources.ts';

const people = D40('一', 'verified', 'reprint');
const direct = D40('二', 'verified', 'reprint');
const depreciation = D40('三', 'verified', 'reprint');
const amortisation = D40('四', 'verified', 'reprint');
const design = D40('五', 'verified', 'reprint');
const other = D40('六', 'verified', 'reprint');

/** The positive list: what is not here is out. Codes are the lines of A107012. */
export const lines: readonly ItemLine[] = [
  {
    code: 'L04',
    category: 'personnel',
    label: t('直接从事研发活动人员工资薪金', 'Wages of staff directly in R&D, deductible equity incentives included'),
    cite: people,
  },
  {
    code: 'L05',
    category: 'personnel',
    label: t('直接从事研发活动人员五险一金', 'Social insurance and housing fund of staff directly in R&D'),
    cite: people,
  },
  {
    code: 'L06',
    category: 'personnel',
    label: t('外聘研发人员的劳务费用', 'Fees of outside R&D staff, dispatched staff included'),
    cite: people,
  },
  { code: 'L08', category: 'directInput', label: t('研发活动直接消耗材料', 'Materials consumed directly'), cite: direct },
  { code: 'L09', category: 'directInput', label: t('研发活动直接消耗燃料', 'Fuel consumed directly'), cite: direct },
  { code: 'L10', category: 'directInput', label: t('研发活动直接消耗动力费用', 'Power consumed directly'), cite: direct },
  {
    code: 'L11',
    category: 'directInput',
    label: t('用于中间试验和产品试制的模具、工艺装备开发及制造费', 'Moulds and process equipment for intermediate and product trials'),
    cite: direct,
  },
  {
    code: 'L12',
    category: 'directInput',
    label: t('用于不构成固定资产的样品、样机及一般测试手段购置费', 'Samples, prototypes and test means that are not fixed assets'),
    cite: direct,
  },
  { code: 'L13', category: 'directInput', label: t('用于试制产品的检验费', 'Inspection of trial products'), cite: direct },
  {
    code: 'L14',
    category: 'directInput',
    label: t(
      '用于研发活动的仪器、设备的运行维护、调整、检验、维修等费用',
      'Operation, upkeep, adjustment, inspection and repair of R&D instruments and equipment',
    ),
    cite: direct,
  },
  {
    code: 'L15',
    category: 'directInput',
    label: t('通过经营租赁方式租入的用于研发活动的仪器、设备租赁费', 'Operating lease of instruments and equipment for R&D'),
    cite: direct,
  },
  { code: 'L17', category: 'depreciation', label: t('用于研发活动的仪器的折旧费', 'Depreciation of instruments'), cite: depreciation },
  { code: 'L18', category: 'depreciation', label: t('用于研发活动的设备的折旧费', 'Depreciation of equipment'), cite: depreciation },
  { code: 'L20', category: 'amortisation', label: t('用于研发活动的软件的摊销费用', 'Amortisation of software'), cite: amortisation },
  { code: 'L21', category: 'amortisation', label: t('用于研发活动的专利权的摊销费用', 'Amortisation of patents'), cite: amortisation },
  {
    code: 'L22',
    category: 'amortisation',
    label: t('用于研发活动的非专利技术的摊销费用', 'Amortisation of non-patent technology'),
    cite: amortisation,
  },
  { code: 'L24', category: 'design', label: t('新产品设计费', 'Design of new products'), cite: design },
  { code: 'L25', category: 'design', label: t('新工艺规程制定费', 'New process specifications'), cite: design },
  { code: 'L26', category: 'design', label: t('新药研制的临床试验费', 'Clinical trials of new drugs'), cite: design },
  {
    code: 'L27',
    category: 'design',
    label: t('勘探开发技术的现场试验费', 'Field trials of exploration and extraction technology'),
    cite: design,
  },
  {
    code: 'L29',
    category: 'other',
    label: t('技术图书资料费、资料翻译费、专家咨询费、高新科技研发保险费', 'Books, translation, expert advice, R&D insurance'),
    cite: other,
  },
  {
    code: 'L30',
    category: 'other',
    label: t(
      '研发成果的检索、分析、评议、论证、鉴定、评审、评估、验收费用',
      'Search, analysis, review, appraisal, evaluation and acceptance of results',
    ),
    cite: other,
  },
  {
    code: 'L31',
    category: 'other',
    label: t('知识产权的申请费、注册费、代理费', 'Application, registration and agency of intellectual property'),
    cite: other,
  },
  {
    code: 'L32',
    category: 'other',
    label: t('职工福利费、补充养老保险费、补充医疗保险费', 'Staff welfare, supplementary pension and medical insurance'),
    cite: other,
  },
  { code: 'L33', category: 'other', label: t('差旅费、会议费', 'Travel and meetings'), cite: other },
];
