import { result } from '../messages.ts';
import type { Lever } from './levers.ts';

/** Which step adds most, computed by the same rules. */
export function LeverList({ levers }: { levers: readonly Lever[] }) {
  if (levers.length === 0) return null;
  return (
    <section class="levers" aria-labelledby="levers">
      <h3 id="levers">{result.leversTitle}</h3>
      <p class="small muted">{result.leversLead}</p>
      <ul>
        {levers.map(({ id, name, effects }) => (
          <li key={id}>
            <b>{name}</b>
            {effects.map((effect) => (
              <span key={effect}>{effect}</span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
