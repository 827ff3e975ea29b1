import { useSignal } from '@preact/signals';
import { Icon } from '../layout/Icon.tsx';
import { result, site } from '../messages.ts';
import { copyText } from './clipboard.ts';

const SHOWN_MS = 2000;

/** Copies one value; says so beside it and to screen readers. */
export function CopyButton({ text, name, onSaid }: { text: string; name: string; onSaid: (words: string) => void }) {
  const done = useSignal(false);
  const copy = async () => {
    const copied = await copyText(text);
    onSaid(`${name}${site.colon}${copied ? result.sheet.copied : result.sheet.copyFailed}`);
    done.value = copied;
    setTimeout(() => (done.value = false), SHOWN_MS);
  };
  return (
    <button type="button" class="btn btn--line btn--s" onClick={() => void copy()}>
      <Icon name={done.value ? 'check' : 'copy'} />
      {done.value ? result.sheet.copied : result.sheet.copy}
      <span class="vh">{name}</span>
    </button>
  );
}
