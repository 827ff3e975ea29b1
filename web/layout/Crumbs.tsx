import { site } from '../messages.ts';
import { href, routes } from '../routes.ts';

export interface Crumb {
  label: string;
  path?: string;
}

/** Where the page stands; the last entry is the page itself. */
export function Crumbs({ trail }: { trail: Crumb[] }) {
  return (
    <nav class="crumb" aria-label={site.here}>
      <ol>
        <li>
          <a href={href(routes.home)}>{site.nav.home}</a>
        </li>
        {trail.map(({ label, path }) => (
          <li key={label} aria-current={path === undefined ? 'page' : undefined}>
            {path === undefined ? label : <a href={href(path)}>{label}</a>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
