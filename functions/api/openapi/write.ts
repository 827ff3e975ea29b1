/** `node functions/api/openapi/write.ts`: writes the document anew after a change of schemas or calls. */
import { writeFileSync } from 'node:fs';
import { writtenText } from './document.ts';

writeFileSync(new URL('openapi.json', import.meta.url), writtenText());
