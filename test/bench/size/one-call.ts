import type { Dossier } from '../../../shared/dossier/dossier.ts';

/** The parts of the engine that a single call needs, wherever it runs. */
interface Engine<Version> {
  readonly assess: (version: Version, dossier: Dossier, asOf: string) => { readonly verdict: string };
  readonly version: Version;
}

/**
 * The 95th percentile of single full assessments, in milliseconds, after a warm-up. Runs in Node and, as its own source text,
 * in a browser: it uses nothing from outside.
 */
export function percentile95<Version>({ assess, version }: Engine<Version>, dossiers: readonly Dossier[], asOf: string): number {
  const warmUp = 5;
  const times: number[] = [];
  for (let pass = 0; pass <= warmUp; pass += 1) {
    for (const dossier of dossiers) {
      const start = performance.now();
      assess(version, dossier, asOf);
      if (pass === warmUp) times.push(performance.now() - start);
    }
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length * 0.95)] ?? Number.NaN;
}
