import { Crumbs } from '../layout/Crumbs.tsx';
import { assess, result } from '../messages.ts';
import { routes } from '../routes.ts';

/** The same for a stored result. */
export function StoredShell() {
  return (
    <main id="main" class="wrap">
      <Crumbs trail={[{ label: assess.title, path: routes.assess }, { label: result.stored.title }]} />
      <div class="title">
        <h1>{result.stored.title}</h1>
        <noscript>
          <p class="lead">{result.noScript}</p>
        </noscript>
      </div>
    </main>
  );
}
