import { site } from '../messages.ts';
import { href, routes } from '../routes.ts';

/** Disclaimer, help and legal line; the same on every page. */
export function Footer() {
  return (
    <footer class="foot">
      <div class="wrap">
        <div>
          <h2>{site.fullName}</h2>
          <p class="prose">{site.disclaimer}</p>
        </div>
        <div>
          <h2>{site.help}</h2>
          <ul>
            <li>
              <a href={href(routes.about)}>{site.foot.about}</a>
            </li>
            <li>
              <a href={href(routes.privacy)}>{site.foot.privacy}</a>
            </li>
            <li>
              <a href={href(routes.accessibility)}>{site.foot.accessibility}</a>
            </li>
          </ul>
        </div>
        <div>
          <h2>{site.data}</h2>
          <ul>
            <li>
              <a href={href(routes.rulebooks)}>{site.foot.rulebooks}</a>
            </li>
            <li>
              <a href="/api/v1/openapi.json">{site.foot.api}</a>
            </li>
          </ul>
        </div>
        <p class="foot__legal">{site.legal}</p>
      </div>
    </footer>
  );
}
