import { site } from '../messages.ts';
import { href, routes } from '../routes.ts';

/** The mark of the portal and its name; leads home. */
export function Brand() {
  return (
    <a class="brand" href={href(routes.home)}>
      <svg viewBox="0 0 44 44" aria-hidden="true" focusable="false">
        <rect width="44" height="44" rx="6" fill="#0b5e93" />
        <path d="M7 34h8v-7h8v-7h8v-7h6" fill="none" stroke="#fff" stroke-width="3.5" />
        <path d="M7 38h30" stroke="#93c0dc" stroke-width="2" />
      </svg>
      <span>
        <b>{site.name}</b>
        <span>{site.platform}</span>
      </span>
    </a>
  );
}
