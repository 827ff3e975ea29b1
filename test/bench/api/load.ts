/** In a fresh process: milliseconds that importing one bundle takes, and from the start of the process until it is there. */
const bundle = process.argv[2] ?? '';
const start = performance.now();
await import(bundle);
const now = performance.now();
process.send?.({ alone: now - start, coldStart: now }, () => process.exit(0));
