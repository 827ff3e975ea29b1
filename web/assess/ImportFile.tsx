import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { replaceDossier } from '../draft/draft.ts';
import { assess } from '../messages.ts';
import type { ImportFault } from './import/read-file.ts';
import { isNamed, labelOf } from './words.ts';

/** Where a fault is, in the words of the form where the form knows the path. */
function placeWords(path: string): string {
  const plain = path.replace(/^dossier\./, '');
  return isNamed(plain) ? `${labelOf(plain)}（${path}）` : path;
}

/** Takes a dossier file in. The checker is loaded only when a file is chosen; nothing is sent. */
export function ImportFile() {
  const faults = useSignal<ImportFault[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File) => {
    const { readDossierFile } = await import('./import/read-file.ts');
    const read = await readDossierFile(file);
    faults.value = read.ok ? [] : read.faults;
    if (read.ok) replaceDossier(read.dossier);
  };
  return (
    <>
      <button type="button" class="textual" onClick={() => input.current?.click()}>
        {assess.importFile}
      </button>
      <input
        ref={input}
        class="vh"
        type="file"
        accept="application/json,.json"
        tabIndex={-1}
        aria-label={assess.importFile}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file !== undefined) void take(file);
        }}
      />
      {faults.value.length > 0 && (
        <span class="errors import-errors" role="alert">
          <b>{assess.importFailed}</b>
          {faults.value.map(({ path, words }) => (
            <span key={path + words}>{path === '' ? words : assess.importPlace(placeWords(path), words)}</span>
          ))}
        </span>
      )}
    </>
  );
}
