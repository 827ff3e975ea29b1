import { Icon } from '../../layout/Icon.tsx';

/** What is wrong with a field, beside it; the same words stand in the summary. */
export function FaultLine({ id, words }: { id: string; words: string | null }) {
  if (words === null) return null;
  return (
    <p class="error" id={id}>
      <Icon name="warn" />
      <span>{words}</span>
    </p>
  );
}
