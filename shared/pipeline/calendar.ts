/**
 * Windows and deadlines of the titles that can be assessed, year by year, as published.
 * `opens` or `closes` null: unknown or not published; a deadline has only `closes`. Windows move each year: data, not code.
 */
export type CalendarTitle = 'tech-sme' | 'hnte' | 'tax-settlement';
export type CalendarEvent =
  | 'filing'
  | 'publicity'
  | 'spot-check'
  | 'summary'
  | 'batch'
  | 'form-update'
  | 'recommendation'
  | 'annual-report'
  | 'national-list'
  | 'settlement';

export interface CalendarEntry {
  readonly id: string;
  readonly title: CalendarTitle;
  readonly year: number;
  readonly event: CalendarEvent;
  readonly opens: string | null;
  readonly closes: string | null;
  /** Document number or name of the notice; null while there is none. */
  readonly document: string | null;
  readonly status: 'verified' | 'recalled' | 'unknown';
  /** Through what a verified date was read; an account or a reprint is checked against the official text before launch. */
  readonly via: 'official' | 'reprint' | 'account' | null;
}

/** One line a row keeps the table readable beside the notices. */
function row(id: string, title: CalendarTitle, rest: Omit<CalendarEntry, 'id' | 'title'>): CalendarEntry {
  return { id, title, ...rest };
}

export const calendar: readonly CalendarEntry[] = [
  row('E01', 'tech-sme', {
    year: 2024,
    event: 'filing',
    opens: '2024-06-27',
    closes: null,
    document: '工信厅企业函〔2024〕244号',
    status: 'verified',
    via: 'account',
  }),
  row('E02', 'tech-sme', {
    year: 2024,
    event: 'publicity',
    opens: null,
    closes: '2024-10-31',
    document: '工信厅企业函〔2024〕244号',
    status: 'verified',
    via: 'reprint',
  }),
  row('E03', 'tech-sme', {
    year: 2024,
    event: 'spot-check',
    opens: null,
    closes: '2024-12-15',
    document: '工信厅企业函〔2024〕244号',
    status: 'verified',
    via: 'reprint',
  }),
  row('E04', 'tech-sme', {
    year: 2024,
    event: 'summary',
    opens: null,
    closes: '2024-12-31',
    document: '工信厅企业函〔2024〕244号',
    status: 'verified',
    via: 'reprint',
  }),
  row('E05', 'tech-sme', {
    year: 2025,
    event: 'filing',
    opens: '2025-06-30',
    closes: '2025-09-30',
    document: '工企业函〔2025〕137号',
    status: 'verified',
    via: 'official',
  }),
  row('E06', 'tech-sme', {
    year: 2025,
    event: 'publicity',
    opens: null,
    closes: '2025-10-31',
    document: '工企业函〔2025〕137号',
    status: 'verified',
    via: 'official',
  }),
  row('E07', 'tech-sme', {
    year: 2025,
    event: 'spot-check',
    opens: null,
    closes: '2025-12-15',
    document: '工企业函〔2025〕137号',
    status: 'verified',
    via: 'official',
  }),
  row('E08', 'tech-sme', {
    year: 2025,
    event: 'summary',
    opens: null,
    closes: '2025-12-31',
    document: '工企业函〔2025〕137号',
    status: 'verified',
    via: 'official',
  }),
  row('E09', 'tech-sme', {
    year: 2026,
    event: 'filing',
    opens: '2026-06-01',
    closes: '2026-08-31',
    document: '工企业函〔2026〕160号',
    status: 'verified',
    via: 'account',
  }),
  row('E10', 'tech-sme', {
    year: 2026,
    event: 'publicity',
    opens: null,
    closes: null,
    document: '工企业函〔2026〕160号',
    status: 'unknown',
    via: null,
  }),
  row('E11', 'tech-sme', {
    year: 2026,
    event: 'spot-check',
    opens: null,
    closes: null,
    document: '工企业函〔2026〕160号',
    status: 'unknown',
    via: null,
  }),
  row('E12', 'tech-sme', { year: 2027, event: 'filing', opens: null, closes: null, document: null, status: 'unknown', via: null }),
  row('E13', 'tech-sme', { year: 2025, event: 'batch', opens: null, closes: null, document: null, status: 'unknown', via: null }),
  row('E14', 'tech-sme', { year: 2026, event: 'batch', opens: null, closes: null, document: null, status: 'unknown', via: null }),
  row('E15', 'tech-sme', { year: 2027, event: 'batch', opens: null, closes: null, document: null, status: 'unknown', via: null }),
  row('E16', 'tech-sme', {
    year: 2024,
    event: 'form-update',
    opens: null,
    closes: '2024-03-31',
    document: '国科发政〔2017〕115号第十二条',
    status: 'verified',
    via: 'account',
  }),
  row('E17', 'tech-sme', {
    year: 2025,
    event: 'form-update',
    opens: null,
    closes: '2025-03-31',
    document: '国科发政〔2017〕115号第十二条',
    status: 'verified',
    via: 'account',
  }),
  row('E18', 'tech-sme', {
    year: 2026,
    event: 'form-update',
    opens: null,
    closes: '2026-03-31',
    document: '国科发政〔2017〕115号第十二条',
    status: 'verified',
    via: 'account',
  }),
  row('E19', 'tech-sme', {
    year: 2027,
    event: 'form-update',
    opens: null,
    closes: '2027-03-31',
    document: '国科发政〔2017〕115号第十二条',
    status: 'verified',
    via: 'account',
  }),
  row('E20', 'hnte', { year: 2024, event: 'filing', opens: null, closes: null, document: null, status: 'unknown', via: null }),
  row('E21', 'hnte', {
    year: 2025,
    event: 'filing',
    opens: null,
    closes: '2025-10-10',
    document: '湖北省 2025 年高新技术企业认定通知',
    status: 'verified',
    via: 'reprint',
  }),
  row('E22', 'hnte', {
    year: 2025,
    event: 'recommendation',
    opens: null,
    closes: '2025-10-16',
    document: '湖北省 2025 年高新技术企业认定通知',
    status: 'verified',
    via: 'reprint',
  }),
  row('E23', 'hnte', {
    year: 2026,
    event: 'filing',
    opens: null,
    closes: '2026-10-10',
    document: '湖北省 2026 年高新技术企业认定通知',
    status: 'verified',
    via: 'account',
  }),
  row('E24', 'hnte', { year: 2027, event: 'filing', opens: null, closes: null, document: null, status: 'unknown', via: null }),
  row('E25', 'hnte', {
    year: 2024,
    event: 'annual-report',
    opens: null,
    closes: '2024-05-31',
    document: '国科发火〔2016〕32号第十三条',
    status: 'verified',
    via: 'reprint',
  }),
  row('E26', 'hnte', {
    year: 2025,
    event: 'annual-report',
    opens: null,
    closes: '2025-05-31',
    document: '国科发火〔2016〕32号第十三条',
    status: 'verified',
    via: 'reprint',
  }),
  row('E27', 'hnte', {
    year: 2026,
    event: 'annual-report',
    opens: null,
    closes: '2026-05-31',
    document: '国科发火〔2016〕32号第十三条',
    status: 'verified',
    via: 'reprint',
  }),
  row('E28', 'hnte', {
    year: 2027,
    event: 'annual-report',
    opens: null,
    closes: '2027-05-31',
    document: '国科发火〔2016〕32号第十三条',
    status: 'verified',
    via: 'reprint',
  }),
  row('E29', 'hnte', {
    year: 2024,
    event: 'national-list',
    opens: null,
    closes: '2024-11-30',
    document: '国科发火〔2016〕195号',
    status: 'verified',
    via: 'account',
  }),
  row('E30', 'hnte', {
    year: 2025,
    event: 'national-list',
    opens: null,
    closes: '2025-11-30',
    document: '国科发火〔2016〕195号',
    status: 'verified',
    via: 'account',
  }),
  row('E31', 'hnte', {
    year: 2026,
    event: 'national-list',
    opens: null,
    closes: '2026-11-30',
    document: '国科发火〔2016〕195号',
    status: 'verified',
    via: 'account',
  }),
  row('E32', 'hnte', {
    year: 2027,
    event: 'national-list',
    opens: null,
    closes: '2027-11-30',
    document: '国科发火〔2016〕195号',
    status: 'verified',
    via: 'account',
  }),
  row('E33', 'tax-settlement', {
    year: 2024,
    event: 'settlement',
    opens: '2024-01-01',
    closes: '2024-05-31',
    document: '公告2023年第11号',
    status: 'recalled',
    via: null,
  }),
  row('E34', 'tax-settlement', {
    year: 2025,
    event: 'settlement',
    opens: '2025-01-01',
    closes: '2025-05-31',
    document: '公告2023年第11号',
    status: 'recalled',
    via: null,
  }),
  row('E35', 'tax-settlement', {
    year: 2026,
    event: 'settlement',
    opens: '2026-01-01',
    closes: '2026-05-31',
    document: '公告2023年第11号',
    status: 'recalled',
    via: null,
  }),
  row('E36', 'tax-settlement', {
    year: 2027,
    event: 'settlement',
    opens: '2027-01-01',
    closes: '2027-05-31',
    document: '公告2023年第11号',
    status: 'recalled',
    via: null,
  }),
];
