import { nextWindow } from '../../shared/pipeline/windows.ts';
import { nameOf, datesOf } from '../layout/WindowDates.tsx';
import { WindowState } from '../layout/WindowState.tsx';
import { result } from '../messages.ts';

/** The next windows: published dates, or 未公布 beside the last known year. */
export function WindowsCard({ today }: { today: string }) {
  const windows = [
    nextWindow('tech-sme', 'filing', today),
    nextWindow('hnte', 'filing', today),
    nextWindow('tax-settlement', 'settlement', today),
  ];
  return (
    <aside class="card card--quiet keep" aria-labelledby="win">
      <h2 id="win">{result.windowTitle}</h2>
      <dl class="windows">
        {windows.map((window) => (
          <div key={nameOf(window)}>
            <dt>{nameOf(window)}</dt>
            <dd>
              {window.entry !== null && <b>{datesOf(window.entry)}</b>}
              <WindowState window={window} today={today} />
              {window.entry !== null ? (
                <span class="xsmall muted">{window.entry.document}</span>
              ) : (
                window.last !== null && (
                  <span class="xsmall muted">{result.windowLast(datesOf(window.last), window.last.document ?? '')}</span>
                )
              )}
            </dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}
