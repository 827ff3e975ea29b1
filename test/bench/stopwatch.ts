/** Times contestants in turns, so that a noisy machine hits all alike, and compares them round by round. */
export interface Contestant {
  readonly name: string;
  /** Evaluations that one call of `run` makes. */
  readonly evaluations: number;
  readonly run: (round: number) => void | Promise<void>;
}

/** Nanoseconds of processor time an evaluation, by contestant, one number a round: waiting for a busy machine does not count. */
export type Times = ReadonlyMap<string, readonly number[]>;

const WARM_UP = 3;

/** Rubbish of one contestant must not be charged to the next. Needs `--expose-gc`; without it nothing is collected. */
const collect = (): void => globalThis.gc?.();

export async function race(contestants: readonly Contestant[], rounds: number): Promise<Times> {
  const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds + WARM_UP; round += 1) {
    for (const { name, evaluations, run } of contestants) {
      collect();
      const start = process.cpuUsage();
      const running = run(round);
      if (running !== undefined) await running;
      const { user, system } = process.cpuUsage(start);
      if (round >= WARM_UP) times.get(name)?.push(((user + system) * 1e3) / evaluations);
    }
  }
  return times;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** How many times as fast `ours` is as `theirs`: the median of the rounds' own ratios. */
export function timesAsFast(times: Times, ours: string, theirs: string): number {
  const [mine, other] = [times.get(ours) ?? [], times.get(theirs) ?? []];
  return median(mine.map((time, round) => (other[round] ?? Number.NaN) / time));
}
