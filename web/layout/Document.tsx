import type { ComponentChildren } from 'preact';
import { site } from '../messages.ts';
import type { RouteName } from '../routes.ts';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';

/** Hashed addresses of the files that a page loads. */
export interface PageAssets {
  styles: string[];
  scripts: string[];
  preloads: string[];
}

export interface DocumentProps {
  title: string;
  description: string;
  path: string;
  section: RouteName | null;
  bodyClass: string;
  assets: PageAssets;
  children: ComponentChildren;
}

/** A whole page: everything that is read stands in the document, scripts only add to it. */
export function Document({ title, description, path, section, bodyClass, assets, children }: DocumentProps) {
  return (
    <html lang={site.lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{site.title(title)}</title>
        <meta name="description" content={description} />
        <meta name="theme-color" content="#07334f" />
        <meta name="referrer" content="no-referrer" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {assets.styles.map((file) => (
          <link key={file} rel="stylesheet" href={file} />
        ))}
        {assets.preloads.map((file) => (
          <link key={file} rel="modulepreload" href={file} />
        ))}
        {assets.scripts.map((file) => (
          <script key={file} type="module" src={file} />
        ))}
      </head>
      <body class={bodyClass}>
        <a class="skip" href="#main">
          {site.skip}
        </a>
        <Header path={path} section={section} />
        {children}
        <Footer />
      </body>
    </html>
  );
}
