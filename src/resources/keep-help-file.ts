import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Log } from '../platform/log.ts';
import type { HelpMemory } from './help-memory.ts';
import { helpNowDocument } from './help-now.ts';

/** Where the file lies, from the data folder on. */
export const helpFile = join('help', 'help-now.html');

interface Parts {
  dataDir: string;
  /** Makes the folder where there is none; otherwise the file is kept where somebody has made it. */
  make: boolean;
  help: Pick<HelpMemory, 'current' | 'watch'>;
  /** The forum's own address for leaving is away with it: here Leave goes straight to where it leads. */
  site: { current(): { emergencyNumber: string | null; leaveTarget: string } };
  log: Pick<Log, 'warn'>;
}

/**
 * Keeps the help file with the organiser's own lines and number in the data folder, written now and whenever they are
 * others, so that a proxy can show it while the forum itself is away, such as where its database does not answer at the start (CR-1).
 * It holds what everybody can read on the help page and nothing else. A disk that cannot be written to is a warning, once.
 */
export async function keepHelpFile({ dataDir, make, help, site, log }: Parts): Promise<void> {
  const path = join(dataDir, helpFile);
  if (make) await mkdir(dirname(path), { recursive: true }).catch(() => undefined);
  else if (!existsSync(dirname(path))) return;
  let written = '';
  let warned = false;
  const write = async (): Promise<void> => {
    const { emergencyNumber, leaveTarget: leave } = site.current();
    const text = helpNowDocument({ emergencyNumber, leave, lines: help.current().lines });
    if (text === written) return;
    try {
      await writeWhole(path, text);
      written = text;
    } catch (error) {
      if (!warned) log.warn('The help file in the data folder could not be written.', { error });
      warned = true;
    }
  };
  let last = write();
  help.watch(() => {
    last = last.then(write);
  });
  await last;
}

/** Whoever reads meanwhile has the old file or the new one, never a part. */
async function writeWhole(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}`;
  await writeFile(beside, text, { mode: 0o644 });
  await rename(beside, path);
}
