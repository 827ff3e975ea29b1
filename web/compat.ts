/** What Chromium 86 kernels lack and the shared code uses. Imported first by every entry that runs it. */

function define(target: object, name: string, value: unknown): void {
  if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true });
}

function at<T>(this: ArrayLike<T>, index: number): T | undefined {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}

define(Array.prototype, 'at', at);
define(Object, 'hasOwn', (object: object, key: PropertyKey) => Object.prototype.hasOwnProperty.call(object, key));

function findLast<T>(this: readonly T[], holds: (value: T, index: number) => boolean): T | undefined {
  for (let index = this.length - 1; index >= 0; index -= 1) {
    if (holds(this[index] as T, index)) return this[index];
  }
  return undefined;
}

define(Array.prototype, 'findLast', findLast);
