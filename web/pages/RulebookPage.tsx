import type { RulebookDetail } from '../../shared/contract/rulebook.ts';
import { Crumbs } from '../layout/Crumbs.tsx';
import { Mark } from '../layout/Mark.tsx';
import { rulebook, site } from '../messages.ts';
import { href, routes } from '../routes.ts';
import { say } from '../assess/verdict-words.ts';
import { BandsTable } from './BandsTable.tsx';
import { ClauseTable } from './ClauseTable.tsx';
import { clausesOf, comparable, diffVersions } from './clauses.ts';
import { DiffTable } from './DiffTable.tsx';
import { RulebookNotes } from './RulebookNotes.tsx';
import { SectionHead } from './SectionHead.tsx';

export interface RulebookPageProps {
  detail: RulebookDetail;
  rung: number;
  /** The version before this one, if any. */
  former: RulebookDetail | null;
  /** All versions with their addresses, newest first. */
  versions: { id: string; path: string; from: string; to: string | null }[];
}

const spanOf = (from: string, to: string | null): string => (to === null ? rulebook.since(from) : rulebook.span(from, to));

/** One version of a rulebook: every clause with limit, source, check and date; then what changed. */
export function RulebookPage({ detail, rung, former, versions }: RulebookPageProps) {
  const title = say(detail.title);
  const rows = comparable(detail);
  const verified = rows.filter(({ source }) => source.status === 'verified').length;
  const scored = detail.criteria.filter(({ role }) => role === 'scored');
  const direct = clausesOf(detail, 'direct');
  const scoreRule = clausesOf(detail, 'score')[0]?.limit ?? '';
  const { sections, notes, counts, facts } = rulebook;
  const checked =
    detail.sources
      .map(({ checkedOn }) => checkedOn)
      .sort()
      .at(-1) ?? '';
  const toc = [
    { id: 'gate', name: sections.gate, count: clausesOf(detail, 'gate').length },
    ...(direct.length > 0 ? [{ id: 'direct', name: sections.direct, count: direct.length }] : []),
    ...(scored.length > 0 ? [{ id: 'scored', name: sections.scored, count: clausesOf(detail, 'scored').length + 1 }] : []),
    { id: 'flags', name: sections.flags, count: detail.flags.length },
    { id: 'hand', name: sections.byHand, count: detail.byHand.length },
    { id: 'readings', name: sections.readings, count: detail.readings.length },
    { id: 'sources', name: sections.sources, count: detail.sources.length },
    ...(former === null ? [] : [{ id: 'diff', name: sections.diff, count: null }]),
  ];
  return (
    <main id="main" class="wrap">
      <Crumbs trail={[{ label: rulebook.title, path: routes.rulebooks }, { label: title }]} />
      <div class="title filehead">
        <div>
          <h1>
            <Mark rung={rung} />
            {rulebook.heading(title)}
          </h1>
          <p class="lead">{rulebook.lead}</p>
        </div>
        <dl class="facts">
          <div>
            <dt>{facts.version}</dt>
            <dd>{detail.version}</dd>
          </div>
          <div>
            <dt>{facts.from}</dt>
            <dd>{spanOf(detail.effectiveFrom, detail.effectiveTo)}</dd>
          </div>
          <div>
            <dt>{facts.checked}</dt>
            <dd>{checked}</dd>
          </div>
        </dl>
      </div>
      <div class="book">
        <nav class="toc" aria-label={rulebook.toc}>
          <ul>
            {toc.map(({ id, name, count }) => (
              <li key={id}>
                <a href={`#${id}`}>
                  {name}
                  {count !== null && <b>{count}</b>}
                </a>
              </li>
            ))}
          </ul>
          <dl class="toc__k small">
            <dt>{counts.all}</dt>
            <dd>{rulebook.rows(rows.length)}</dd>
            <dt>{counts.verified}</dt>
            <dd>{rulebook.rows(verified)}</dd>
            <dt>{counts.recalled}</dt>
            <dd>{rulebook.rows(rows.length - verified)}</dd>
          </dl>
          {versions.length > 1 && (
            <>
              <p class="small muted">{rulebook.otherVersions}</p>
              <ul class="toc__versions small">
                {versions.map(({ id, path, from, to }) => (
                  <li key={id}>
                    <a href={href(path)} aria-current={id === detail.version ? 'page' : undefined}>
                      {id}
                      <span>{spanOf(from, to)}</span>
                    </a>
                  </li>
                ))}
              </ul>
            </>
          )}
          <p class="small no-print">
            <a href={href(routes.assess)}>{rulebook.assess}</a>
          </p>
        </nav>
        <div>
          <section aria-labelledby="gate">
            <SectionHead id="gate" name={sections.gate} note={notes.gate} />
            <ClauseTable caption={sections.gate} clauses={clausesOf(detail, 'gate')} />
          </section>
          {direct.length > 0 && (
            <section aria-labelledby="direct">
              <SectionHead id="direct" name={sections.direct} note={notes.direct} />
              <ClauseTable caption={sections.direct} clauses={direct} />
            </section>
          )}
          {scored.length > 0 && (
            <section aria-labelledby="scored">
              <SectionHead id="scored" name={sections.scored} note={notes.scored(detail.score?.of ?? 100, scoreRule)} />
              {scored.map((criterion) => (
                <BandsTable key={criterion.id} criterion={criterion} />
              ))}
            </section>
          )}
          <RulebookNotes detail={detail} />
          {former !== null && (
            <section aria-labelledby="diff">
              <SectionHead id="diff" name={sections.diff} note={notes.diff(former.version, detail.version)} />
              <DiffTable diff={diffVersions(former, detail)} names={{ before: former.version, after: detail.version }} />
            </section>
          )}
          <p class="small muted via-note">{rulebook.viaNote}</p>
          <p class="small muted">{site.disclaimer}</p>
        </div>
      </div>
    </main>
  );
}
