/** 申报日历的话。 */
export const calendar = {
  settlement: (year: number) => `${year - 1} 年度企业所得税汇算清缴（含研发费用加计扣除）`,
  'annual-report': (year: number) => `${year - 1} 年度高新技术企业发展情况报表`,
  'tech-sme': (year: number) => `${year} 年科技型中小企业评价`,
  hnte: (year: number) => `${year} 年高新技术企业认定（湖北）`,
  period: (opens: string, closes: string) => `${opens} 至 ${closes}`,
  by: (closes: string) => `${closes} 前`,
  from: (opens: string) => `${opens} 起，截止日未公布`,
  unpublished: '未公布',
  last: (year: number, text: string) => `${year} 年为 ${text}`,
};
