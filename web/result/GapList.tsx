import { Mark } from '../layout/Mark.tsx';
import { result } from '../messages.ts';
import { href, routes } from '../routes.ts';
import type { GapItem } from './gaps.ts';

/** Shortfalls, easiest first, each in three lines: the closed year, the next window, what this year still allows. */
export function GapList({ items, editable }: { items: readonly GapItem[]; editable: boolean }) {
  return (
    <ol class="gaps">
      {items.map((item) => (
        <li key={item.key}>
          <p class="gaps__amt figure figure--m">
            {item.amount !== null && (
              <>
                {item.amount.figure}
                <small>{item.amount.unit}</small>
              </>
            )}
          </p>
          <div>
            <h3>{item.heading}</h3>
            <dl class="gaps__dl">
              {item.lines.map(({ term, strong, text }) => (
                <div key={term}>
                  <dt>{term}</dt>
                  <dd>
                    {strong !== undefined && <b>{strong}</b>} {text}
                  </dd>
                </div>
              ))}
            </dl>
            <p class="gaps__for">
              <Mark rung={item.rung} />
              {result.forRung(item.title)}
              {editable && item.asksEstimate && (
                <a class="no-print" href={`${href(routes.assess)}#income`}>
                  {result.fillEstimate}
                </a>
              )}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
