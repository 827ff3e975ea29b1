import type { DeductionVersion } from './rules.ts';

/** Remembers what is derived from a version: versions are made once and never change. */
export function perVersion<T>(derive: (version: DeductionVersion) => T): (version: DeductionVersion) => T {
  const known = new WeakMap<DeductionVersion, { readonly value: T }>();
  return (version) => {
    let found = known.get(version);
    if (found === undefined) {
      found = { value: derive(version) };
      known.set(version, found);
    }
    return found.value;
  };
}
