import { Mark } from '../layout/Mark.tsx';
import { Status } from '../layout/Status.tsx';
import { assess, site } from '../messages.ts';
import { say, verdictWords } from './verdict-words.ts';
import { assessments, type RungId } from './verdicts.ts';

/** On a phone: the verdicts in a strip that stays in sight and leads to the whole result. */
export function Glance() {
  const parts = assessments.value.map((one) => ({
    title: say(one.rulebook.title),
    short: site.short[one.rulebook.id as RungId],
    words: verdictWords(one),
  }));
  const label = assess.panel.glance(parts.map(({ title, words }) => `${title}${site.colon}${words.text}`).join(site.clauseJoin));
  return (
    <a class="glance" href="#v">
      <span class="vh">{label}</span>
      {parts.map(({ title, short, words }, index) => (
        <span key={title} aria-hidden="true">
          <Mark rung={index + 1} />
          <span class="glance__name">{short}</span>
          <Status tone={words.tone}>{words.short}</Status>
        </span>
      ))}
    </a>
  );
}
