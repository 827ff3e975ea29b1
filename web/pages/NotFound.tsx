import { Crumbs } from '../layout/Crumbs.tsx';
import { notFound, site } from '../messages.ts';
import { href, routes } from '../routes.ts';

/** 404: says so and leads on. */
export function NotFound() {
  return (
    <main id="main" class="wrap">
      <Crumbs trail={[{ label: notFound.title }]} />
      <div class="title">
        <h1>{notFound.title}</h1>
        <p class="lead">{notFound.lead}</p>
      </div>
      <p>{notFound.links}</p>
      <ul class="bullets">
        <li>
          <a href={href(routes.home)}>{site.nav.home}</a>
        </li>
        <li>
          <a href={href(routes.assess)}>{site.nav.assess}</a>
        </li>
        <li>
          <a href={href(routes.rulebooks)}>{site.nav.rulebooks}</a>
        </li>
      </ul>
    </main>
  );
}
