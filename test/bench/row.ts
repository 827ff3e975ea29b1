/** One line of the table: what was measured, against which bound of the issue. */
export interface Row {
  readonly area: string;
  readonly what: string;
  readonly measured: string;
  readonly bound: string;
  readonly holds: boolean;
}

interface Measured {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
}

const text = (value: number, unit: string): string => {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return `${value.toFixed(digits)}${unit}`;
};

/** A measured number that must not be smaller than the bound. */
export const atLeast = (area: string, { what, value, unit }: Measured, bound: number): Row => ({
  area,
  what,
  measured: text(value, unit),
  bound: `≥ ${text(bound, unit)}`,
  holds: value >= bound,
});

/** A measured number that must not be greater than the bound. */
export const atMost = (area: string, { what, value, unit }: Measured, bound: number): Row => ({
  area,
  what,
  measured: text(value, unit),
  bound: `≤ ${text(bound, unit)}`,
  holds: value <= bound,
});

/** A number that is only told. */
export const told = (area: string, { what, value, unit }: Measured): Row => ({
  area,
  what,
  measured: text(value, unit),
  bound: '',
  holds: true,
});

/** The table, columns aligned. */
export function tableOf(rows: readonly Row[]): string {
  const head = { area: 'area', what: 'what', measured: 'measured', bound: 'bound', holds: true };
  const width = (pick: (row: Row) => string): number => Math.max(...[head, ...rows].map((row) => pick(row).length));
  const [area, what, measured, bound] = [width((r) => r.area), width((r) => r.what), width((r) => r.measured), width((r) => r.bound)];
  const line = (row: Row, mark: string): string =>
    [row.area.padEnd(area), row.what.padEnd(what), row.measured.padStart(measured), row.bound.padStart(bound), mark].join('  ').trimEnd();
  const mark = (row: Row): string => (row.bound === '' ? '' : row.holds ? 'holds' : 'BROKEN');
  return [line(head, ''), ...rows.map((row) => line(row, mark(row)))].join('\n');
}
