/** What is said of one bad field: what is allowed, in both languages. What was given is added by `faults.ts`. */
import { FIRST_YEAR, LAST_YEAR } from '../dossier/year.ts';
import type { Bilingual } from '../kernel/bilingual.ts';
import { bilingual } from '../kernel/bilingual.ts';

const TYPES: Readonly<Record<string, Bilingual>> = {
  number: bilingual('这里应填数字', 'A number is expected here'),
  string: bilingual('这里应填文字', 'Text is expected here'),
  boolean: bilingual('这里应填 true 或 false', 'true or false is expected here'),
  object: bilingual('这里应是一个对象 { … }', 'An object { … } is expected here'),
  record: bilingual('这里应是一个对象 { … }', 'An object { … } is expected here'),
  array: bilingual('这里应是一个列表 [ … ]', 'A list [ … ] is expected here'),
};

export const typeWords = (expected: string): Bilingual => TYPES[expected] ?? bilingual('这里的类型不对', 'The value is of the wrong type');

export const requiredWords = bilingual('缺少这一项', 'This member is required');
export const tooLargeNumberWords = bilingual('数字太大，无法表示', 'The number is too large to be held');

export const unknownWords = (parent: string): Bilingual =>
  parent === 'dossier.years'
    ? bilingual(
        `年份应为 ${FIRST_YEAR} 至 ${LAST_YEAR} 的四位数字`,
        `Years are written with four digits, from ${FIRST_YEAR} to ${LAST_YEAR}`,
      )
    : bilingual('没有这个字段，请核对名称或删去', 'There is no such field: check its name or leave it out');

const MOST_CHOICES = 12;

export function choiceWords(values: readonly unknown[]): Bilingual {
  const shown = values.slice(0, MOST_CHOICES).map(String).join(', ') + (values.length > MOST_CHOICES ? ', …' : '');
  return bilingual(`只能是其中之一：${shown}`, `One of these is expected: ${shown}`);
}

export interface Bound {
  readonly side: 'least' | 'most';
  readonly limit: string;
  readonly inclusive: boolean;
  readonly of: 'number' | 'string' | 'array';
}

/** A number out of its range, a text or a list out of its length. */
export function boundWords({ side, limit, inclusive, of }: Bound): Bilingual {
  const unit = { number: ['', ''], string: [' 个字符', ' characters'], array: [' 项', ' entries'] }[of];
  const zh = side === 'least' ? (inclusive ? '不能小于' : '必须大于') : inclusive ? '不能大于' : '必须小于';
  const en = side === 'least' ? (inclusive ? 'at least' : 'more than') : inclusive ? 'at most' : 'less than';
  return bilingual(`${zh} ${limit}${unit[0]}`, `It must be ${en} ${limit}${unit[1]}`);
}

const FORMS: Readonly<Record<string, Bilingual>> = {
  characters: bilingual('含有控制字符或不完整的字符，请删去', 'It holds control characters or broken characters: remove them'),
  'not-blank': bilingual('不能是空白；不清楚时请不填', 'It must not be blank: leave it out where it is not known'),
  date: bilingual('应为真实存在的日期，写作 2025-07-01', 'A real calendar day is expected, written 2025-07-01'),
  'as-of': bilingual(
    '应为 2000-01-01 至 2100-12-31 之间真实存在的日期，写作 2026-07-15',
    'A real day from 2000-01-01 to 2100-12-31 is expected, written 2026-07-15',
  ),
  uscc: bilingual(
    '应为 18 位统一社会信用代码（大写），且校验位正确',
    'An 18-character unified social credit code in capitals with a right check character is expected',
  ),
  industry: bilingual('应为 GB/T 4754-2017 行业代码，如 C3985', 'A GB/T 4754-2017 industry code such as C3985 is expected'),
  division: bilingual('应为 6 位行政区划代码，如 420802', 'A six-digit division code such as 420802 is expected'),
  'item-code': bilingual(
    '应为 A107012 的行次（如 L04）或 X_ 开头的名称',
    'A line of A107012 such as L04, or a name that begins with X_, is expected',
  ),
  actor: bilingual(
    '应为账号代号：2 至 40 位小写字母、数字、点、下划线或短横线，以字母开头；不能是姓名、电话或证件号码',
    'An account id is expected: 2 to 40 small letters, digits, dots, underscores or hyphens, a letter first; no name, telephone or identity number',
  ),
  distinct: bilingual('不能有重复的条目', 'Entries must differ'),
  'one-rulebook': bilingual('只有一套规则时才能指定版本', 'A version can be chosen only where there is one rulebook'),
};

export function formWords(rule: string, decimals: unknown): Bilingual {
  if (rule !== 'decimals') return FORMS[rule] ?? bilingual('格式不对', 'It is not written as required');
  if (decimals === 0) return bilingual('应为整数', 'A whole number is expected');
  return bilingual(`最多 ${String(decimals)} 位小数`, `At most ${String(decimals)} decimals are allowed`);
}
