/** `npm run setting -- list | add | withdraw`: what the bureau enters, until there is a page for it (setting/README.md). */
import { openSettings } from './setting/open.ts';
import { run } from './setting/run.ts';

process.exitCode = await run({
  args: process.argv.slice(2),
  open: () => openSettings(process.env),
  out: (text) => console.log(text),
  err: (text) => console.error(text),
});
