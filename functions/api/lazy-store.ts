/** A store that is opened when it is first asked. Most calls are evaluations, which store nothing and need no client of DynamoDB. */
import type { AssessmentStore } from '../store/port.ts';

export function lazyStore(open: () => Promise<AssessmentStore>): AssessmentStore {
  let opened: Promise<AssessmentStore> | undefined;
  const store = () => (opened ??= open());
  return {
    create: async (input) => (await store()).create(input),
    get: async (id) => (await store()).get(id),
    delete: async (id, token) => (await store()).delete(id, token),
    verify: async (id) => (await store()).verify(id),
  };
}
