import { site } from '../messages.ts';

/** Says on screen and in print that the figures are demo data. */
export function DemoBand() {
  return (
    <div class="demo">
      <div class="wrap">
        <b>{site.demoTag}</b>
        <span>{site.demoText}</span>
      </div>
    </div>
  );
}
