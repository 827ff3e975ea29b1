const POLL_MS = 500;

/**
 * Resolves when the portal is asked to stop: by a signal, or by the end of the npm that started it. npm passes signals to
 * its shell, and a shell may die of one without a word to what it started.
 */
export function askedToStop(environment: Readonly<Record<string, string | undefined>> = process.env): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
    if (environment['npm_lifecycle_event'] === undefined) return;
    const parent = process.ppid;
    const timer = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(timer);
      resolve();
    }, POLL_MS);
    timer.unref();
  });
}
