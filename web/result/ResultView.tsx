import type { ComponentChildren } from 'preact';
import type { Assessment } from '../../shared/contract/assessment.ts';
import type { Dossier } from '../../shared/dossier/dossier.ts';
import { Crumbs } from '../layout/Crumbs.tsx';
import { result, site } from '../messages.ts';
import { routes } from '../routes.ts';
import { CopySheet } from './CopySheet.tsx';
import { gapItems } from './gaps.ts';
import { GapList } from './GapList.tsx';
import { headlineOf } from './headline.ts';
import { LevelSection } from './LevelSection.tsx';
import { LeverList } from './LeverList.tsx';
import { leversOf } from './levers.ts';
import { Receipt } from './Receipt.tsx';
import { ResultLadder } from './ResultLadder.tsx';
import { WindowsCard } from './WindowsCard.tsx';

export interface ResultViewProps {
  dossier: Dossier;
  assessments: readonly Assessment[];
  /** The day of reading, from which windows are counted. */
  today: string;
  title: string;
  firm: string | null;
  stored: boolean;
  hash?: string | null;
  actions: ComponentChildren;
  notice?: ComponentChildren;
}

/** A result as it is read and printed: headline, ladder, gaps, windows, criteria, sheet, receipt. */
export function ResultView({ dossier, assessments, today, title, firm, stored, hash = null, actions, notice }: ResultViewProps) {
  const asOf = assessments[0]?.asOf ?? today;
  const year = Number(asOf.slice(0, 4));
  const gaps = gapItems(assessments, dossier);
  const open = assessments.some(({ missing }) => missing.length > 0);
  return (
    <main id="main" class="wrap">
      <p class="print-only print-head">{`${site.fullName}　${result.report}　${result.printed(today)}`}</p>
      <Crumbs trail={[{ label: site.nav.assess, path: routes.assess }, { label: title }]} />
      <div class="title">
        <p class="muted small title__meta">
          <span>{title}</span>
          {firm !== null && <span>{firm}</span>}
          <span>{result.meta(asOf)}</span>
        </p>
        <div class="title__row">
          <h1 tabIndex={-1} id="result-title">
            {headlineOf(assessments)}
          </h1>
          <div class="actions no-print">{actions}</div>
        </div>
        {notice}
      </div>
      <ResultLadder assessments={assessments} />
      <section class="plan" aria-labelledby="gaps">
        <div>
          <h2 id="gaps">{result.gapsTitle}</h2>
          {gaps.length > 0 ? (
            <>
              <p class="muted">{result.gapsLead(year - 1)}</p>
              <GapList items={gaps} editable={!stored} />
            </>
          ) : (
            <p class="muted">{result.gapsNone}</p>
          )}
          {open && <p class="note small">{result.gapsOpen}</p>}
          <LeverList levers={leversOf(assessments, dossier)} />
        </div>
        <WindowsCard today={today} />
      </section>
      {assessments.map((assessment, index) => (
        <LevelSection key={assessment.rulebook.id} assessment={assessment} dossier={dossier} rung={index + 1} />
      ))}
      <CopySheet dossier={dossier} asOfYear={year} />
      <Receipt assessments={assessments} stored={stored} hash={hash} />
    </main>
  );
}
