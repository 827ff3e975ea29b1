import type { RulebookCriterion, RulebookThreshold } from '../../shared/contract/rulebook.ts';
import { say } from '../assess/verdict-words.ts';
import { rulebook, site } from '../messages.ts';
import { CheckTag } from './CheckTag.tsx';

/** Bands of one measure, best first. */
function byMeasure(limits: readonly RulebookThreshold[]): Map<string, RulebookThreshold[]> {
  const groups = new Map<string, RulebookThreshold[]>();
  for (const limit of limits) groups.set(say(limit.of), [...(groups.get(say(limit.of)) ?? []), limit]);
  return groups;
}

/** The bands of a scored criterion: what earns how many points. */
export function BandsTable({ criterion }: { criterion: RulebookCriterion }) {
  const groups = [...byMeasure(criterion.thresholds)];
  const widest = Math.max(...groups.map(([, limits]) => limits.length));
  const source = criterion.thresholds[0]?.source;
  return (
    <div class="bandset">
      <h3>
        {say(criterion.label)}
        <small>{rulebook.pointRange(criterion.of ?? 0, criterion.of ?? 0)}</small>
      </h3>
      <p class="small muted">{say(criterion.text)}</p>
      <div class="scroll" tabIndex={0} role="region" aria-label={site.scrollTable(say(criterion.label))}>
        <table class="table table--dense bands">
          <caption class="vh">{say(criterion.label)}</caption>
          <thead>
            <tr>
              <th scope="col">{rulebook.bands.item}</th>
              <th scope="colgroup" colSpan={widest}>
                {rulebook.bands.when}
                {site.listJoin}
                {rulebook.bands.points}
              </th>
            </tr>
          </thead>
          <tbody>
            {groups.map(([name, limits]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {limits.map((limit) => (
                  <td key={say(limit.text)}>
                    {say(limit.text)}
                    {limit.points !== null && <b>{rulebook.pointRange(limit.points.min, limit.points.max)}</b>}
                  </td>
                ))}
                {limits.length < widest && <td colSpan={widest - limits.length} />}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {source !== undefined && (
        <p class="xsmall muted bandset__src">
          {source.document} {source.clause} <CheckTag source={source} /> {source.checkedOn}
        </p>
      )}
    </div>
  );
}
