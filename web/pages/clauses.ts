import type { RulebookCitation, RulebookDetail } from '../../shared/contract/rulebook.ts';
import { say } from '../assess/verdict-words.ts';
import { rulebook } from '../messages.ts';

/** One row of a rulebook as it is read, signed and compared: what, limit, source. */
export interface Clause {
  /** Same key in two versions: the same clause. */
  readonly key: string;
  readonly name: string;
  readonly text: string;
  readonly limit: string;
  readonly source: RulebookCitation;
}

/** A name without the explanation in brackets, to tell the same threshold of two versions apart from its limit. */
const points = (range: { min: number; max: number } | null): string => (range === null ? '' : `=${range.min}-${range.max}`);

/** Every limit of a version, one a row, in the order of its criteria. */
export function clausesOf(detail: RulebookDetail, role: 'gate' | 'direct' | 'scored' | 'score'): Clause[] {
  return detail.criteria
    .filter((criterion) => criterion.role === role)
    .flatMap((criterion) =>
      criterion.thresholds.map((limit) => ({
        key: `${criterion.id}/${limit.of.zh}${role === 'scored' ? points(limit.points) : ''}`,
        name: say(criterion.label),
        text: say(limit.of),
        limit: say(limit.text),
        source: limit.source,
      })),
    );
}

/** All that can be compared between versions: limits, notices and rows checked by hand. */
export function comparable(detail: RulebookDetail): Clause[] {
  const limits = (['gate', 'direct', 'scored', 'score'] as const).flatMap((role) => clausesOf(detail, role));
  const flags = detail.flags.map(({ id, text, years, source }) => ({
    key: `flag/${id}/${years?.from ?? ''}`,
    name: rulebook.sections.flags,
    text: say(text),
    limit: '',
    source,
  }));
  const byHand = detail.byHand.map(({ text, source }) => ({
    key: `hand/${text.zh}`,
    name: rulebook.sections.byHand,
    text: say(text),
    limit: '',
    source,
  }));
  return [...limits, ...flags, ...byHand];
}

export interface ClauseChange {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface VersionDiff {
  readonly same: number;
  readonly added: number;
  readonly gone: number;
  readonly changed: number;
  readonly changes: readonly ClauseChange[];
}

const words = ({ text, limit }: Clause): string => (limit === '' ? text : `${text}：${limit}`);

/** What a version changes against the one before it. */
export function diffVersions(before: RulebookDetail, after: RulebookDetail): VersionDiff {
  const old = new Map(comparable(before).map((clause) => [clause.key, clause]));
  const now = new Map(comparable(after).map((clause) => [clause.key, clause]));
  const changes: ClauseChange[] = [];
  let same = 0;
  let changed = 0;
  for (const [key, clause] of now) {
    const former = old.get(key);
    if (former === undefined) changes.push({ name: clause.name, before: null, after: words(clause) });
    else if (words(former) === words(clause)) same += 1;
    else {
      changed += 1;
      changes.push({ name: clause.name, before: words(former), after: words(clause) });
    }
  }
  const gone = [...old].filter(([key]) => !now.has(key)).map(([, clause]) => ({ name: clause.name, before: words(clause), after: null }));
  const added = changes.filter((change) => change.before === null).length;
  return { same, added, gone: gone.length, changed, changes: [...changes, ...gone] };
}
