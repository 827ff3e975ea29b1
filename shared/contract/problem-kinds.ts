/** The one registry of problem codes (RFC 9457), with their status and their words in both languages. */
import type { Bilingual } from '../kernel/bilingual.ts';

interface ProblemKind {
  readonly status: number;
  readonly title: Bilingual;
  /** What to do next. */
  readonly detail: Bilingual;
}

const kind = (status: number, title: Bilingual, detail: Bilingual): ProblemKind => ({ status, title, detail });

export const problemKinds = {
  'request.malformed': kind(
    400,
    { zh: '请求内容不是有效的 JSON', en: 'The body is not valid JSON' },
    { zh: '请用 UTF-8（不带 BOM）发送一个完整的 JSON 对象。', en: 'Send one complete JSON object in UTF-8 without a byte order mark.' },
  ),
  'assessment.token-missing': kind(
    401,
    { zh: '缺少删除凭证', en: 'The deletion token is missing' },
    {
      zh: '请在 Authorization 请求头中以 “Bearer 凭证” 的形式带上保存时收到的凭证。',
      en: 'Send the token received when saving as “Authorization: Bearer <token>”.',
    },
  ),
  'assessment.token-wrong': kind(
    403,
    { zh: '删除凭证不正确', en: 'The deletion token is wrong' },
    { zh: '请使用保存这份自测结果时收到的凭证。', en: 'Use the token received when this assessment was saved.' },
  ),
  'route.unknown': kind(
    404,
    { zh: '没有这个地址', en: 'There is nothing at this address' },
    { zh: '可用的地址见 /api/v1/openapi.json。', en: 'The addresses that exist are listed in /api/v1/openapi.json.' },
  ),
  'rulebook.unknown': kind(
    404,
    { zh: '没有这套规则', en: 'There is no such rulebook' },
    { zh: '可用的规则见 /api/v1/rulebooks。', en: 'The rulebooks that exist are listed at /api/v1/rulebooks.' },
  ),
  'rulebook.version-unknown': kind(
    404,
    { zh: '这套规则没有这个版本', en: 'The rulebook has no such version' },
    {
      zh: '各版本的编号见 /api/v1/rulebooks；不填则用当日有效的版本。',
      en: 'Version ids are listed at /api/v1/rulebooks; without one, the version in force is used.',
    },
  ),
  'assessment.unknown': kind(
    404,
    { zh: '没有这份自测结果', en: 'There is no such assessment' },
    { zh: '它可能已被删除，或已超过 90 天的保存期。', en: 'It may have been deleted, or its 90 days are over.' },
  ),
  'method.not-allowed': kind(
    405,
    { zh: '这个地址不支持该方法', en: 'This address does not answer this method' },
    { zh: '支持的方法见响应头 Allow。', en: 'The methods it answers are in the Allow header.' },
  ),
  'rulebook.not-in-force': kind(
    409,
    { zh: '这一天还没有有效的规则', en: 'No version of the rulebook is in force on that day' },
    {
      zh: '请选择第一个版本生效之日或之后的日期，生效日期见 /api/v1/rulebooks。',
      en: 'Choose a day on or after its first version takes effect; the dates are listed at /api/v1/rulebooks.',
    },
  ),
  'idempotency.reused': kind(
    409,
    { zh: '这个 Idempotency-Key 已用于另一份内容', en: 'This Idempotency-Key was used for another body' },
    { zh: '请为新的内容使用新的 UUID。', en: 'Use a new UUID for a new body.' },
  ),
  'request.too-large': kind(
    413,
    { zh: '请求内容超过 1 MB', en: 'The body is larger than 1 MB' },
    { zh: '请减少列表中的条目后重试。', en: 'Shorten the lists and send it again.' },
  ),
  'request.media-type': kind(
    415,
    { zh: '请求内容的类型不是 JSON', en: 'The body is not declared as JSON' },
    {
      zh: '请使用请求头 Content-Type: application/json（UTF-8，不压缩）。',
      en: 'Send it with Content-Type: application/json (UTF-8, not compressed).',
    },
  ),
  'request.invalid': kind(
    422,
    { zh: '请求中有不符合要求的内容', en: 'Something in the request is not as required' },
    { zh: '请按 errors 中的说明逐项更正后重试。', en: 'Correct what errors lists and send it again.' },
  ),
  'dossier.invalid': kind(
    422,
    { zh: '填报信息中有不符合要求的字段', en: 'The dossier holds fields that are not as required' },
    {
      zh: '请按 errors 中的说明逐项更正后重试；不清楚的项目可以留空。',
      en: 'Correct what errors lists and send it again; what is not known may be left out.',
    },
  ),
  'request.rate-limited': kind(
    429,
    { zh: '请求过于频繁', en: 'Too many requests' },
    { zh: '请在响应头 Retry-After 所示秒数之后重试。', en: 'Try again after the seconds given in Retry-After.' },
  ),
  internal: kind(
    500,
    { zh: '系统出现了意外问题', en: 'Something unexpected happened' },
    { zh: '问题已被记录，请稍后重试。', en: 'It has been recorded. Please try again later.' },
  ),
  'store.unavailable': kind(
    503,
    { zh: '暂时无法保存或读取', en: 'Storage does not answer at the moment' },
    { zh: '请稍后重试；使用同一个 Idempotency-Key 不会重复保存。', en: 'Try again shortly; the same Idempotency-Key will not save twice.' },
  ),
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof problemKinds;
