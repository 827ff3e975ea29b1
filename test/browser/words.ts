/** What each language says where the tests look. Typed here, not imported, so that a changed word is seen. */
export interface Words {
  prefix: '' | '/en';
  lang: string;
  start: string;
  next: (step: string) => string;
  steps: string[];
  none: string;
  finish: string;
  headline: string;
  eligible: string;
  oneShort: string;
  gap: string;
  need: string;
  save: string;
  saved: string;
  replay: string;
  replaySame: string;
  noToken: string;
  remove: string;
  removeYes: string;
  removed: string;
  missing: string;
  open: (n: number) => string;
  disclaimer: string;
  notFiling: string;
}

export const zh: Words = {
  prefix: '',
  lang: 'zh-CN',
  start: '开始自测',
  next: (step) => `继续：${step}`,
  steps: ['企业概况', '合规情况', '研发与人员', '知识产权', '收入结构', '成果与管理'],
  none: '以上都没有',
  finish: '查看自测结果',
  headline: '初步符合第一级，距高新技术企业还差 1 项',
  eligible: '初步符合',
  oneShort: '暂不符合，差 1 项',
  gap: '2025 年高新技术产品（服务）收入少 207.20 万元',
  need: '高新技术产品（服务）收入须有 5,640.00 万元',
  save: '保存并取得链接',
  saved: '已保存，90 天内可用这个链接打开',
  replay: '重新计算并核对',
  replaySame: '用当时的条款重新计算，结果逐字一致。',
  noToken: '这台设备上没有删除凭证。',
  remove: '删除这份结果',
  removeYes: '确认删除',
  removed: '已删除',
  missing: '没有找到这份结果',
  open: (n) => `信息不全，还差 ${n} 项`,
  disclaimer: '以认定机构的审核结论为准',
  notFiling: '本平台不能代替国家平台申报',
};

export const en: Words = {
  prefix: '/en',
  lang: 'en',
  start: 'Start self-assessment',
  next: (step) => `Continue: ${step}`,
  steps: ['Enterprise', 'Conduct', 'R&D and staff', 'IP rights', 'Income', 'Results'],
  none: 'None of these',
  finish: 'See the result',
  headline: 'Provisionally qualifies on the first rung, 1 condition short of high-tech enterprise',
  eligible: 'Provisionally qualifies',
  oneShort: 'Does not qualify yet: 1 condition short',
  gap: 'High-tech products and services of 2025 short by 2,072,000 yuan',
  need: 'must come to CNY 56,400,000',
  save: 'Save and get a link',
  saved: 'Saved: this link works for 90 days',
  replay: 'Compute again and compare',
  replaySame: 'Computed again by the rules of that day: identical to the letter.',
  noToken: 'This device has no key to delete it.',
  remove: 'Delete this result',
  removeYes: 'Delete it',
  removed: 'Deleted',
  missing: 'This result was not found',
  open: (n) => `Incomplete: ${n} answers to go`,
  disclaimer: 'The recognition body decides.',
  notFiling: 'This portal does not replace filing on the national platform.',
};
