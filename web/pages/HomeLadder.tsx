import { home, site } from '../messages.ts';
import { href, rulebookPath } from '../routes.ts';

const PLAN = 'http://www.jingmen.gov.cn/art/2025/3/9/art_13197_18636.html';

const names = [site.rungs['tech-sme'], site.rungs.hnte, site.rungs.species, site.rungs.leader];
const rulebooks = ['tech-sme', 'hnte', null, null];

/** The emblem: four treads with the plan's published targets. Statistics take their place once they are released. */
export function HomeLadder() {
  return (
    <>
      <h2 class="vh">{home.ladder}</h2>
      <ol class="ladder">
        {home.rungs.map((rung, index) => {
          const rulebook = rulebooks[index] ?? null;
          return (
            <li class="rung" key={rung.kind}>
              <p class="rung__no">{site.rungNo(index + 1)}</p>
              <h3 class="rung__name">{names[index]}</h3>
              <p class="muted xsmall">{rung.kind}</p>
              <p class="figure">
                {rung.figure}
                <small>{rung.unit}</small>
              </p>
              <p class="rung__goal">{rung.goal}</p>
              <p class="rung__note">{rung.note}</p>
              {rulebook !== null && (
                <p class="rung__link">
                  <a href={href(rulebookPath(rulebook))}>
                    {home.rule}
                    <span class="vh">
                      {site.colon}
                      {names[index]}
                    </span>
                  </a>
                </p>
              )}
            </li>
          );
        })}
      </ol>
      <p class="hero__src xsmall muted">
        {home.source}{' '}
        <a href={PLAN} rel="noopener">
          {home.sourceLink}
        </a>
      </p>
    </>
  );
}
