import { site } from '../messages.ts';

/** Says on screen and in print that the figures are demo data. */
export function DemoBand() {
  return (
    <section class="demo" aria-label={site.demoTag}>
      <div class="wrap">
        <b>{site.demoTag}</b>
        <span>{site.demoText}</span>
      </div>
    </section>
  );
}
