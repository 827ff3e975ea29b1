import { Crumbs } from '../layout/Crumbs.tsx';
import { Icon } from '../layout/Icon.tsx';
import { assess, home, result } from '../messages.ts';
import { href, routes } from '../routes.ts';
import { ExampleList } from './ExampleList.tsx';
import { SavedList } from './SavedList.tsx';

/** Nothing has been entered: says so and leads to the form and to the examples. */
export function EmptyResult() {
  return (
    <main id="main" class="wrap">
      <Crumbs trail={[{ label: assess.title, path: routes.assess }, { label: result.title }]} />
      <div class="title">
        <h1>{result.empty}</h1>
        <p class="lead">{result.emptyText}</p>
      </div>
      <p class="actions">
        <a class="btn btn--start" href={href(routes.assess)}>
          {home.start}
          <Icon name="right" />
        </a>
      </p>
      <SavedList />
      <ExampleList chosen={null} />
    </main>
  );
}
