import { readFileSync } from 'node:fs';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { isAlive } from './processes.ts';

/** Takes a lock file. True for one process at a time; what a process left behind that no longer lives counts for nothing. */
export async function takeProcessLock(path: string): Promise<boolean> {
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, signOf(process.pid), { mode: 0o600 });
  try {
    if (await linked(draft, path)) return true;
    const holder = await readFile(path, 'utf8').catch(() => '');
    const pid = Number.parseInt(holder, 10);
    if (pid > 0 && pid !== process.pid && isAlive(pid) && signOf(pid) === holder) return false;
    await rm(path, { force: true });
    return await linked(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}

/** A process and when it began: after a new start of the machine the number alone may be anybody's. */
function signOf(pid: number): string {
  try {
    const [, after = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/\) (?!.*\) )/);
    return `${pid} ${after.split(' ')[19] ?? ''}`;
  } catch {
    return `${pid} `;
  }
}

/** A link is made by one only, and with its text in it. */
const linked = (from: string, to: string): Promise<boolean> =>
  link(from, to).then(
    () => true,
    () => false,
  );
