/** zh-CN 是文案的来源：英文必须有同样的项，缺一项就不能构建。 */
export { assess } from './zh-CN/assess.ts';
export { calendar } from './zh-CN/calendar.ts';
export { type FieldId, type FieldWords, fields } from './zh-CN/fields.ts';
export { home } from './zh-CN/home.ts';
export { type InformingPage, notFound, pages } from './zh-CN/pages.ts';
export { result } from './zh-CN/result.ts';
export { rulebook } from './zh-CN/rulebook.ts';
export { site } from './zh-CN/site.ts';
