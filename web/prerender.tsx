import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { AssessApp } from './assess/AssessApp.tsx';
import { asOf } from './assess/verdicts.ts';
import type { PageScripts, RenderedPage, RenderOptions } from './build/page.ts';
import { Document } from './layout/Document.tsx';
import { assess, home, notFound, pages, result, rulebook, site } from './messages.ts';
import { HomePage } from './pages/HomePage.tsx';
import { Informing } from './pages/Informing.tsx';
import { NotFound } from './pages/NotFound.tsx';
import { rulebookPages } from './pages/rulebook-pages.tsx';
import { RulebookIndex } from './pages/RulebookIndex.tsx';
import { ResultShell } from './result/ResultShell.tsx';
import { StoredShell } from './result/StoredShell.tsx';
import { href, type RouteName, routes } from './routes.ts';

interface Page {
  path: string;
  section: RouteName | null;
  title: string;
  description: string;
  style: 'home' | 'text' | 'assess' | 'result' | 'rulebook';
  entry?: Exclude<keyof PageScripts, 'common'>;
  /** File name where it is not the folder's index. */
  file?: string;
  body: ComponentChildren;
}

/** Everything a script takes over later stands in `#app`, with the day for which it was rendered. */
function App({ today, children }: { today: string; children: ComponentChildren }) {
  return (
    <div id="app" data-as-of={today}>
      {children}
    </div>
  );
}

function informing(name: 'about' | 'privacy' | 'accessibility'): Page {
  const page = pages[name];
  return {
    path: routes[name],
    section: name === 'about' ? 'about' : null,
    title: page.title,
    description: page.lead,
    style: 'text',
    body: <Informing page={page} />,
  };
}

function sitePages(today: string): Page[] {
  asOf.value = today;
  return [
    { path: routes.home, section: 'home', title: home.title, description: home.lead, style: 'home', body: <HomePage today={today} /> },
    {
      path: routes.assess,
      section: 'assess',
      title: assess.title,
      description: home.lead,
      style: 'assess',
      entry: 'assess',
      body: (
        <>
          <noscript>
            <p class="wrap noscript">{assess.noScript}</p>
          </noscript>
          <App today={today}>
            <AssessApp />
          </App>
        </>
      ),
    },
    {
      path: routes.result,
      section: 'assess',
      title: result.title,
      description: site.disclaimer,
      style: 'result',
      entry: 'result',
      body: (
        <App today={today}>
          <ResultShell />
        </App>
      ),
    },
    {
      path: routes.stored,
      section: 'assess',
      title: result.stored.title,
      description: site.disclaimer,
      style: 'result',
      entry: 'stored',
      body: (
        <App today={today}>
          <StoredShell />
        </App>
      ),
    },
    {
      path: routes.rulebooks,
      section: 'rulebooks',
      title: rulebook.title,
      description: rulebook.indexLead,
      style: 'rulebook',
      body: <RulebookIndex today={today} />,
    },
    ...rulebookPages(today).map(({ path, title, description, body }) => ({
      path,
      section: 'rulebooks' as const,
      title,
      description,
      style: 'rulebook' as const,
      body,
    })),
    informing('about'),
    informing('privacy'),
    informing('accessibility'),
    {
      path: '/404',
      section: null,
      title: notFound.title,
      description: notFound.lead,
      style: 'text',
      file: '/404.html',
      body: <NotFound />,
    },
  ];
}

/** Renders every page of this language to finished HTML. */
export function renderPages({ today, styles, scripts }: RenderOptions): RenderedPage[] {
  return sitePages(today).map((page) => {
    const used = page.entry === undefined ? [scripts.common] : [scripts.common, scripts[page.entry]];
    const assets = {
      styles: [styles[page.style] ?? ''],
      scripts: used.map(({ script }) => script),
      preloads: [...new Set(used.flatMap(({ preloads }) => preloads))],
    };
    const html = renderToString(
      <Document
        title={page.title}
        description={page.description}
        path={page.file === undefined ? page.path : routes.home}
        section={page.section}
        bodyClass={`p-${page.style}`}
        assets={assets}
      >
        {page.body}
      </Document>,
    );
    return { file: href(page.file ?? `${page.path}index.html`).slice(1), html: `<!doctype html>\n${html}\n` };
  });
}
