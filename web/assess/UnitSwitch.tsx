import { chooseUnit, unit } from '../draft/draft.ts';
import { assess, site } from '../messages.ts';
import { Segmented } from './fields/Segmented.tsx';

/** 万元 or 元, for every amount of the form; converts exactly. */
export function UnitSwitch() {
  return (
    <fieldset class="switch">
      <legend>{assess.unit}</legend>
      <Segmented
        id="unit"
        name="unit"
        options={[
          { value: 'wan' as const, label: site.units.wan },
          { value: 'yuan' as const, label: site.units.yuan },
        ]}
        chosen={unit.value}
        onChoose={(next) => next !== null && chooseUnit(next)}
        fixed
      />
      <span class="small muted">{assess.unitHint}</span>
    </fieldset>
  );
}
