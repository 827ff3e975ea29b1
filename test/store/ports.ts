import { createHash } from 'node:crypto';
import type { Db } from '../../functions/store/db.ts';
import type { StorePorts } from '../../functions/store/retry.ts';

/** Ports with a clock that tests turn and with randomness that repeats. */
export interface TestPorts extends StorePorts {
  /** Moves the clock by whole seconds. */
  advance(seconds: number): void;
}

const START = Date.parse('2026-11-24T08:30:00Z');

let streams = 0;

export function testPorts(db: Db): TestPorts {
  let clock = START;
  let drawn = 0;
  streams += 1;
  const stream = streams;
  return {
    db,
    now: () => clock,
    random(bytes) {
      drawn += 1;
      return createHash('sha512').update(`${stream}/${drawn}`).digest().subarray(0, bytes);
    },
    pause: async () => {
      clock += 1;
    },
    advance(seconds) {
      clock += seconds * 1000;
    },
  };
}
