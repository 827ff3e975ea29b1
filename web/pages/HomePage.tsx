import { nextWindow } from '../../shared/pipeline/windows.ts';
import { HomeDoors } from './HomeDoors.tsx';
import { HomeLadder } from './HomeLadder.tsx';
import { Icon } from '../layout/Icon.tsx';
import { nameOf, WindowDates } from '../layout/WindowDates.tsx';
import { WindowState } from '../layout/WindowState.tsx';
import { home } from '../messages.ts';
import { href, routes } from '../routes.ts';

/** The promise, the ladder with the plan's targets, what to prepare, where to go, and the coming dates. */
export function HomePage({ today }: { today: string }) {
  const windows = [
    nextWindow('tax-settlement', 'settlement', today),
    nextWindow('hnte', 'annual-report', today),
    nextWindow('tech-sme', 'filing', today),
    nextWindow('hnte', 'filing', today),
  ];
  return (
    <main id="main">
      <section class="hero wrap" aria-labelledby="h">
        <div class="hero__text">
          <h1 id="h">
            {home.heading.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </h1>
          <p class="lead">{home.lead}</p>
          <p class="actions">
            <a class="btn btn--start" href={href(routes.assess)}>
              {home.start}
              <Icon name="right" />
            </a>
            <a href={`${href(routes.result)}?example=jia`}>{home.example}</a>
          </p>
        </div>
        <HomeLadder />
      </section>

      <section class="band" aria-labelledby="need">
        <div class="wrap band__grid">
          <div>
            <h2 id="need">{home.needTitle}</h2>
            <p class="muted">{home.needLead}</p>
          </div>
          <ol class="need">
            {home.need.map(({ name, text }) => (
              <li key={name}>
                <h3>{name}</h3>
                <p>{text}</p>
              </li>
            ))}
          </ol>
        </div>
      </section>

      <HomeDoors />

      <section class="wrap when" aria-labelledby="when">
        <h2 id="when">{home.whenTitle}</h2>
        <p class="small muted when__lead">{home.whenLead}</p>
        <table class="table table--cards" aria-labelledby="when">
          <thead>
            <tr>
              <th scope="col">{home.when.item}</th>
              <th scope="col">{home.when.time}</th>
              <th scope="col">{home.when.state}</th>
              <th scope="col">{home.when.basis}</th>
            </tr>
          </thead>
          <tbody>
            {windows.map((window) => (
              <tr key={nameOf(window)}>
                <th scope="row">{nameOf(window)}</th>
                <td data-l={home.when.time}>
                  <WindowDates window={window} />
                </td>
                <td data-l={home.when.state}>
                  <WindowState window={window} today={null} />
                </td>
                <td data-l={home.when.basis}>{(window.entry ?? window.last)?.document}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </main>
  );
}
