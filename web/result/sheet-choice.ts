import { signal } from '@preact/signals';
import type { RungId } from '../assess/verdicts.ts';

/** Which title's sheet is shown; the buttons under the verdicts choose it as well. */
export const chosenSheet = signal<RungId>('tech-sme');
