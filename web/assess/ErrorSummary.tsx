import { useEffect, useRef } from 'preact/hooks';
import { assess, site } from '../messages.ts';
import type { FieldFault } from './fields/faults.ts';
import { controlId } from './paths.ts';

/** What has to be corrected, at the top, each a link to its field and in the words of the field. Takes the focus. */
export function ErrorSummary({ faults, attempt }: { faults: readonly FieldFault[]; attempt: number }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  return (
    <div class="errors" role="alert" tabIndex={-1} ref={box}>
      <h2>{assess.errorsTitle}</h2>
      <ul>
        {faults.map(({ path, label, words }) => (
          <li key={path}>
            <a href={`#${controlId(path)}`}>
              {label}
              {site.colon}
              {words}
            </a>
          </li>
        ))}
      </ul>
      <p class="small muted">{assess.errorsMeanwhile}</p>
    </div>
  );
}
