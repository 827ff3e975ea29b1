import { computed, signal } from '@preact/signals';
import type { Assessment } from '../../shared/contract/assessment.ts';
import type { Dossier } from '../../shared/dossier/dossier.ts';
import { findRulebook, versionAt } from './rulebooks.ts';
import { assess } from '../../shared/rules/assess.ts';
import { dossier } from '../draft/draft.ts';

/** Rulebooks that the form covers, lowest rung first. */
export const RUNGS = ['tech-sme', 'hnte'] as const;
export type RungId = (typeof RUNGS)[number];

/** The day of judgement; set to today once the page runs. */
export const asOf = signal('2026-01-01');
export const asOfYear = computed(() => Number(asOf.value.slice(0, 4)));

/** Judges a dossier by every rulebook of the form that is in force on the day. */
export function assessAll(given: Dossier, day: string, gaps: boolean): Assessment[] {
  return RUNGS.flatMap((id) => {
    const rulebook = findRulebook(id);
    const version = rulebook === undefined ? undefined : versionAt(rulebook, day);
    return version === undefined ? [] : [assess(version, given, day, { gaps })];
  });
}

/** The verdicts of the moment; gaps are left to the result page. */
export const assessments = computed(() => assessAll(dossier.value, asOf.value, false));
