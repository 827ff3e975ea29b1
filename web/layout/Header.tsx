import { lang, site } from '../messages.ts';
import { href, otherLanguageHref, type RouteName, routes } from '../routes.ts';
import { Brand } from './Brand.tsx';

const entries: { route: RouteName; label: string }[] = [
  { route: 'home', label: site.nav.home },
  { route: 'assess', label: site.nav.assess },
  { route: 'rulebooks', label: site.nav.rulebooks },
  { route: 'about', label: site.nav.about },
];

function Entries({ current }: { current: RouteName | null }) {
  return (
    <ul>
      {entries.map(({ route, label }) => (
        <li key={route}>
          <a href={href(routes[route])} aria-current={route === current ? 'page' : undefined}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Band of the bureau, name and navigation. On a narrow screen the navigation folds without script. */
export function Header({ path, section }: { path: string; section: RouteName | null }) {
  return (
    <header>
      <div class="gov">
        <div class="wrap">
          <span>{site.owner}</span>
          <ul>
            <li class="opt">
              <a href="http://zwfw.hubei.gov.cn" rel="noopener">
                {site.hubei}
              </a>
            </li>
            <li>
              <button type="button" class="large-text" data-large-text hidden aria-pressed="false">
                {site.large}
              </button>
            </li>
            <li>
              <a
                href={otherLanguageHref(path)}
                lang={lang === 'en' ? 'zh-CN' : 'en'}
                hreflang={lang === 'en' ? 'zh-CN' : 'en'}
                data-language
              >
                {site.otherLanguage}
              </a>
            </li>
          </ul>
        </div>
      </div>
      <div class="head">
        <div class="wrap">
          <Brand />
          <nav class="nav" aria-label={site.mainNav}>
            <Entries current={section} />
          </nav>
          <details class="menu">
            <summary>{site.menu}</summary>
            <nav aria-label={site.mainNav}>
              <Entries current={section} />
            </nav>
          </details>
        </div>
      </div>
    </header>
  );
}
