import { examples } from '../examples/examples.ts';
import { say } from '../assess/verdict-words.ts';
import { result } from '../messages.ts';
import { href, routes } from '../routes.ts';

/** Worked examples to look at. */
export function ExampleList({ chosen }: { chosen: string | null }) {
  return (
    <section class="examples no-print" aria-labelledby="ex">
      <h2 id="ex">{result.examples}</h2>
      <p class="muted">{result.examplesLead}</p>
      <ul>
        {examples.map(({ id, name, about }) => (
          <li key={id}>
            <a href={`${href(routes.result)}?example=${id}`} aria-current={id === chosen ? 'page' : undefined}>
              {say(name)}
            </a>
            <span class="small muted">{say(about)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
