/** Runs one task at a time, in the order in which they were asked for. */
export interface Lock {
  <T>(task: () => Promise<T>): Promise<T>;
}

export function createLock(): Lock {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const mine = last.then(task);
    // a failed task must not fail the ones after it
    last = mine.catch(() => undefined);
    return mine;
  };
}
