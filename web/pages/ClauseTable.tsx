import { rulebook } from '../messages.ts';
import { CheckTag } from './CheckTag.tsx';
import type { Clause } from './clauses.ts';

/** Clauses one a row: name, text, limit with 含 or 不含, source, check. On a phone each row folds; roles keep its meaning. */
export function ClauseTable({ caption, clauses }: { caption: string; clauses: readonly Clause[] }) {
  const { columns } = rulebook;
  return (
    <table class="table table--dense clause" role="table">
      <caption class="vh">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[columns.name, columns.text, columns.limit, columns.source, columns.status].map((name) => (
            <th scope="col" role="columnheader" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {clauses.map((clause, index) => {
          const repeated = clauses[index - 1]?.name === clause.name;
          const goesOn = clauses[index + 1]?.name === clause.name;
          return (
            <tr key={clause.key} role="row" class={`${repeated ? 'is-more' : ''}${goesOn ? ' goes-on' : ''}`.trim() || undefined}>
              <th scope="row" role="rowheader">
                {repeated ? <span class="vh">{clause.name}</span> : clause.name}
              </th>
              <td class="b-t" role="cell">
                {clause.text}
              </td>
              <td class="b-thr" data-l={columns.limit} role="cell">
                {clause.limit}
              </td>
              <td class="b-src" role="cell">
                {clause.source.document}
                {clause.source.clause !== '' && <span>{clause.source.clause}</span>}
              </td>
              <td class="b-ok" role="cell">
                <CheckTag source={clause.source} />
                <span class="b-on">{clause.source.checkedOn}</span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
