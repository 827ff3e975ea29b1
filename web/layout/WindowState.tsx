import type { NextWindow } from '../../shared/pipeline/windows.ts';
import { calendar } from '../messages.ts';
import { Tag } from './Tag.tsx';
import { stateWords } from './window-words.ts';

/**
 * How far away a window is at `today`. On prerendered pages the day count is filled in by the common script,
 * because the day of reading is not the day of building: without script only what stays true is shown.
 */
export function WindowState({ window, today }: { window: NextWindow; today: string | null }) {
  if (window.entry === null) {
    return (
      <Tag tone="wait" icon="ask">
        {calendar.unpublished}
      </Tag>
    );
  }
  const { opens, closes } = window.entry;
  if (today === null) return <span class="until" data-opens={opens ?? undefined} data-closes={closes ?? undefined} />;
  const words = stateWords(opens, closes, today);
  return words === null ? null : (
    <Tag tone="info" icon="clock">
      {words}
    </Tag>
  );
}
