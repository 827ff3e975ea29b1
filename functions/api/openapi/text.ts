/** The OpenAPI document as it is served. The bundler packs this file's text (`functions/build.ts`). */
import document from './openapi.json' with { type: 'json' };

export const openApiText = (): string => JSON.stringify(document);
