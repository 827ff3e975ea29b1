import { useSignal } from '@preact/signals';
import type { Dossier } from '../../shared/dossier/dossier.ts';
import { RUNGS } from '../assess/verdicts.ts';
import { Icon } from '../layout/Icon.tsx';
import { Mark } from '../layout/Mark.tsx';
import { result, site } from '../messages.ts';
import { CopyButton } from './CopyButton.tsx';
import { chosenSheet } from './sheet-choice.ts';
import { sheetRows } from './sheet-rows.ts';

/** Values in the order, names and digits of the filing system, each to be copied. */
export function CopySheet({ dossier, asOfYear }: { dossier: Dossier; asOfYear: number }) {
  const chosen = chosenSheet;
  const said = useSignal('');
  const { sheet } = result;
  return (
    <section class="level copy" aria-labelledby="copy">
      <h2 id="copy">{result.sheetTitle}</h2>
      <p class="muted prose">
        {result.sheetLead} {site.notFiling}
      </p>
      <div class="pills no-print">
        {RUNGS.map((rung, index) => (
          <button key={rung} type="button" aria-pressed={chosen.value === rung} onClick={() => (chosen.value = rung)}>
            <Mark rung={index + 1} />
            {site.rungs[rung]}
          </button>
        ))}
      </div>
      <p class="vh" role="status">
        {said.value}
      </p>
      <table class="table table--dense table--cards" role="table">
        <caption class="vh">{sheet.of(site.rungs[chosen.value])}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {sheet.name}
            </th>
            <th scope="col" role="columnheader" class="num">
              {sheet.value}
            </th>
            <th scope="col" role="columnheader">
              {sheet.from}
            </th>
            <th scope="col" role="columnheader" class="no-print">
              {sheet.copy}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {sheetRows(chosen.value, dossier, asOfYear).map(({ path, name, value, from }) => (
            <tr key={path} role="row">
              <th scope="row" role="rowheader">
                {name}
              </th>
              <td class="num" data-l={sheet.value} role="cell">
                {value === null ? <span class="muted">{sheet.empty}</span> : <b>{value}</b>}
              </td>
              <td class="muted" data-l={sheet.from} role="cell">
                {from}
              </td>
              <td class="no-print" role="cell">
                {value !== null && <CopyButton text={value} name={name} onSaid={(words) => (said.value = words)} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="keyline xsmall muted">
        <Icon name="out" />
        <span>{site.disclaimer}</span>
      </p>
    </section>
  );
}
