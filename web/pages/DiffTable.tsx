import { Tag } from '../layout/Tag.tsx';
import { rulebook } from '../messages.ts';
import type { VersionDiff } from './clauses.ts';

/** What changed against the version before, side by side. */
export function DiffTable({ diff, names }: { diff: VersionDiff; names: { before: string; after: string } }) {
  const { diffColumns, diffSum } = rulebook;
  return (
    <>
      <p class="diffsum">
        <Tag>{diffSum.same(diff.same)}</Tag>
        {diff.changed > 0 && <Tag tone="info">{diffSum.changed(diff.changed)}</Tag>}
        {diff.added > 0 && <Tag tone="info">{diffSum.added(diff.added)}</Tag>}
        {diff.gone > 0 && <Tag>{diffSum.gone(diff.gone)}</Tag>}
      </p>
      <table class="table table--dense diff table--cards" role="table">
        <caption class="vh">{rulebook.sections.diff}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {diffColumns.clause}
            </th>
            <th scope="col" role="columnheader">{`${diffColumns.old} ${names.before}`}</th>
            <th scope="col" role="columnheader">{`${diffColumns.new} ${names.after}`}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {diff.changes.map(({ name, before, after }) => (
            <tr key={`${name}${before}${after}`} role="row">
              <th scope="row" role="rowheader">
                {name}
              </th>
              <td data-l={diffColumns.old} role="cell">
                {before === null ? <span class="muted">{rulebook.diffNone}</span> : <del>{before}</del>}
              </td>
              <td data-l={diffColumns.new} role="cell">
                {after === null ? <span class="muted">{rulebook.diffGone}</span> : <ins>{after}</ins>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
