import { lang } from './messages.ts';

/** Pages of the site by their Chinese address; the English page stands under `/en`. */
export const routes = {
  home: '/',
  assess: '/assess/',
  result: '/result/',
  stored: '/a/',
  rulebooks: '/rulebooks/',
  about: '/about/',
  privacy: '/privacy/',
  accessibility: '/accessibility/',
} as const;

export type RouteName = keyof typeof routes;

/** Address of a page in the language of this build. */
export function href(path: string): string {
  return lang === 'en' ? `/en${path}` : path;
}

/** The same page in the other language. */
export function otherLanguageHref(path: string): string {
  return lang === 'en' ? path : `/en${path}`;
}

/** Page of a rulebook, or of one of its earlier versions. */
export function rulebookPath(id: string, version?: string): string {
  return version === undefined ? `${routes.rulebooks}${id}/` : `${routes.rulebooks}${id}/${version}/`;
}
