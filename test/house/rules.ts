import { posix } from 'node:path';
import { type HouseFile, isSource, isTest } from './files.ts';

/** An offence against a house rule: where, and what to do. */
export type Complaint = { path: string; line: number; message: string };

/** What may stand at the top of the repository besides dotfiles. */
const topLevel = new Set([
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'cdk.json',
  'README.md',
  'infra',
  'functions',
  'web',
  'shared',
  'test',
]);

/** Top-level names that have no place there. */
export function strangersAtTheTop(paths: readonly string[]): string[] {
  const names = new Set(paths.map((path) => path.split('/')[0] ?? ''));
  return [...names].filter((name) => !name.startsWith('.') && !topLevel.has(name)).toSorted();
}

type TextRule = { pattern: RegExp; message: string; applies: (path: string) => boolean };

const code = (path: string): boolean => isSource(path) && !path.startsWith('test/house/');
const anywhere = (path: string): boolean => path !== 'package-lock.json' && !path.startsWith('test/house/');

/** Rules that a text search decides; what needs a parser is oxlint's or the compiler's. */
const textRules: readonly TextRule[] = [
  {
    pattern: /^import\s+(?:type\s+)?(?:\{[^}]*\}|\w+|\w+\s*,\s*\{[^}]*\})\s+from\s+'zod\/mini'/,
    message: "write `import * as z from 'zod/mini'`: a named import defeats tree shaking",
    applies: code,
  },
  {
    pattern: /from\s+'zod(?:\/v\d.*|\/locales.*)?'|import\('zod'\)/,
    message: "take zod only as `import * as z from 'zod/mini'`",
    applies: code,
  },
  {
    pattern: /\b(?:test|it|describe|suite)(?:\.\w+)*\.(?:skip|only|todo|fails)\b|\b(?:xit|xtest|xdescribe|fit|fdescribe)\(/,
    message: 'no skipped, focused, pending or expected-to-fail tests',
    applies: (path) => code(path) && isTest(path),
  },
  {
    pattern: /(?:^|[\s'"`(=])\/(?:work|home|Users|root)\/[\w.-]+|[A-Z]:\\Users\\/,
    message: 'a path of one machine: derive it from import.meta.url or a setting',
    applies: anywhere,
  },
  {
    pattern: /registry\.npmjs\.org|registry\.npmmirror\.com|registry\.yarnpkg\.com|npm\.pkg\.github\.com/,
    message: 'a registry host: the machine that installs chooses its registry',
    applies: (path) => !path.startsWith('test/house/'),
  },
  {
    pattern: /\b(?:oxlint|eslint|biome)-(?:disable|ignore)(?!.*--\s*\S)/,
    message: 'a silenced rule needs its reason: `-- why`',
    applies: code,
  },
  {
    pattern: /@ts-(?:ignore|nocheck|expect-error)/,
    message: 'the compiler is not silenced',
    applies: code,
  },
];

/** Lines of the files that break a text rule. */
export function textComplaints(files: readonly HouseFile[]): Complaint[] {
  const complaints: Complaint[] = [];
  for (const { path, text } of files) {
    const rules = textRules.filter((rule) => rule.applies(path));
    if (rules.length === 0) continue;
    for (const [index, line] of text.split('\n').entries()) {
      for (const rule of rules) {
        if (rule.pattern.test(line)) complaints.push({ path, line: index + 1, message: rule.message });
      }
    }
  }
  return complaints;
}

/** Rooms in which no README says what they hold and what was decided there. */
export function roomsWithoutReadme(paths: readonly string[]): string[] {
  const readmes = paths.filter((path) => path.endsWith('README.md'));
  const rooms = ['functions', 'infra', 'shared', 'test', 'web'].filter((room) => !readmes.some((path) => path.startsWith(`${room}/`)));
  return readmes.includes('README.md') ? rooms : ['README.md', ...rooms];
}

/** Relative links of the READMEs that lead to nothing. `exists` answers for a path from the top. */
export function brokenLinks(files: readonly HouseFile[], exists: (path: string) => boolean): string[] {
  return files
    .filter(({ path }) => path.endsWith('README.md'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .map(([, target]) => posix.join(posix.dirname(path), target ?? ''))
        .filter((target) => !exists(target))
        .map((target) => `${path} → ${target}`),
    );
}

/** READMEs that the decision index of the top README does not lead to. */
export function missingFromIndex(files: readonly HouseFile[]): string[] {
  const index = files.find(({ path }) => path === 'README.md')?.text ?? '';
  return files.map(({ path }) => path).filter((path) => path.endsWith('/README.md') && !index.includes(`](${path})`));
}
