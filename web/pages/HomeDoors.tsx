import { home, site } from '../messages.ts';
import { href, routes, rulebookPath } from '../routes.ts';

/** Three ways in: assess, read the rules, read about the portal. */
export function HomeDoors() {
  const { firm, rules, about } = home.doors;
  return (
    <section class="wrap doors" aria-labelledby="doors">
      <h2 id="doors">{home.doorsTitle}</h2>
      <ul class="doors__list">
        <li class="door door--main">
          <h3>
            <a href={href(routes.assess)}>{firm.name}</a>
          </h3>
          <p>{firm.text}</p>
          <ul class="door__links">
            <li>
              <a href={href(routes.assess)}>{firm.start}</a>
            </li>
            <li>
              <a href={href(routes.result)}>{firm.result}</a>
            </li>
            <li>
              <a href={`${href(routes.result)}?example=jia`}>{firm.example}</a>
            </li>
          </ul>
        </li>
        <li class="door">
          <h3>
            <a href={href(routes.rulebooks)}>{rules.name}</a>
          </h3>
          <p>{rules.text}</p>
          <ul class="door__links">
            <li>
              <a href={href(rulebookPath('tech-sme'))}>{site.rungs['tech-sme']}</a>
            </li>
            <li>
              <a href={href(rulebookPath('hnte'))}>{site.rungs.hnte}</a>
            </li>
          </ul>
        </li>
        <li class="door">
          <h3>
            <a href={href(routes.about)}>{about.name}</a>
          </h3>
          <p>{about.text}</p>
          <ul class="door__links">
            <li>
              <a href={href(routes.about)}>{about.about}</a>
            </li>
            <li>
              <a href={href(routes.privacy)}>{about.privacy}</a>
            </li>
          </ul>
        </li>
      </ul>
    </section>
  );
}
