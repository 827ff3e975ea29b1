import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const POLL_MS = 300;

/** Whether a process with this id is alive (a signal 0 that is refused for lack of rights also means alive). */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

async function take(file) {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

async function holder(file) {
  const text = await readFile(file, 'utf8').catch(() => '');
  return Number.parseInt(text, 10) || 0;
}

/**
 * Runs `work` while holding `file` as a lock between processes. A lock whose holder is dead is taken over;
 * `onWait(pid)` is told once when somebody else holds it.
 */
export async function withLock(file, work, onWait = () => {}) {
  await mkdir(dirname(file), { recursive: true });
  let told = false;
  let emptySince = 0;
  while (!(await take(file))) {
    const pid = await holder(file);
    // The file is created and filled in two steps, so an empty one gets a moment before it counts as abandoned.
    if (pid === 0) emptySince ||= Date.now();
    const abandoned = pid === 0 ? Date.now() - emptySince > 2000 : !isAlive(pid);
    if (abandoned) {
      await rm(file, { force: true });
      continue;
    }
    if (!told && pid !== 0) {
      told = true;
      onWait(pid);
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}
