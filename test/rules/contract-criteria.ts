/** Rulebooks with their criteria and first days, typed from the contract's tables, in its order. */
export const contractRulebooks: readonly { readonly id: string; readonly from: string; readonly criteria: string }[] = [
  {
    id: 'tech-sme',
    from: '2017-05-03',
    criteria: 'resident size-staff size-revenue size-assets industry integrity score tech-staff rd-input ip direct-route',
  },
  {
    id: 'hnte',
    from: '2016-01-01',
    criteria:
      'resident one-year core-ip field tech-staff rd-ratio rd-domestic hi-tech-income integrity score ip transformation rd-management growth',
  },
  { id: 'gazelle', from: '2021-09-01', criteria: 'title revenue-floor rd-ratio ip age revenue-cap growth rd-ratio-small' },
  { id: 'potential-unicorn', from: '2021-09-01', criteria: 'title revenue-floor rd-ratio ip age valuation venture-capital' },
  { id: 'unicorn', from: '2021-09-01', criteria: 'title revenue-floor rd-ratio ip age valuation' },
  { id: 'moose', from: '2021-09-01', criteria: 'title revenue-floor rd-ratio ip age revenue market-position' },
  { id: 'industry-unicorn-2024', from: '2024-01-01', criteria: 'private-investment unlisted level' },
  { id: 'leader-provincial', from: '2021-11-01', criteria: 'hnte sector revenue rd-ratio rd-staff core-ip' },
  { id: 'leader-national', from: '2022-01-01', criteria: 'listed-by-document' },
  { id: 'innovative-sme', from: '2022-08-01', criteria: 'innovation growth specialisation score direct-route' },
  {
    id: 'specialised-sme',
    from: '2022-08-01',
    criteria:
      'title segment-years revenue-or-equity main-share debt rd-previous rd-last class-one-ip market-position evaluation-score integrity',
  },
  {
    id: 'little-giant',
    from: '2022-08-01',
    criteria: 'title segment-years revenue main-share growth debt rd class-one-ip market chain evaluation-score',
  },
  {
    id: 'incubator-national-2018',
    from: '2019-01-01',
    criteria:
      'legal-person operating-months statistics-years area tenant-area fund financed-share fund-cases professional-staff professionals-per-ten mentors-per-ten ip-share specialised tenants density graduates',
  },
  {
    id: 'incubator-hubei-2021',
    from: '2021-01-01',
    criteria: 'operating-months statistics-years area tenant-area lease-term lease-left fund fund-cases investors rest',
  },
  { id: 'incubator-standard', from: '2025-07-10', criteria: 'investment fast-growing service-income rest' },
  { id: 'incubator-excellent', from: '2025-07-10', criteria: 'standard-conditions five-marks rest' },
  { id: 'incubator-basic', from: '2025-07-10', criteria: 'rest' },
];
