/** English texts. Every part is typed by its Chinese counterpart, so that a missing message fails the build. */
export { assess } from './en/assess.ts';
export { calendar } from './en/calendar.ts';
export { fields } from './en/fields.ts';
export { home } from './en/home.ts';
export { notFound, pages } from './en/pages.ts';
export { result } from './en/result.ts';
export { rulebook } from './en/rulebook.ts';
export { site } from './en/site.ts';
