import { Crumbs } from '../layout/Crumbs.tsx';
import { assess, result } from '../messages.ts';
import { routes } from '../routes.ts';

/** What the page shows before its script has read the browser's store, and without script. */
export function ResultShell() {
  return (
    <main id="main" class="wrap">
      <Crumbs trail={[{ label: assess.title, path: routes.assess }, { label: result.title }]} />
      <div class="title">
        <h1>{result.title}</h1>
        <noscript>
          <p class="lead">{result.noScript}</p>
        </noscript>
      </div>
    </main>
  );
}
