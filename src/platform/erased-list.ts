import { open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from './clock.ts';
import { makeFolder, syncFolder } from './folders.ts';
import type { Keys } from './keys.ts';
import { keptSince } from './retention.catalogue.ts';

/** What can be erased for good. An account is told by whether its owner took the words along: then its names go blank, too. */
export type ErasedKind = 'post' | 'account' | 'account-with-words';

/**
 * What was erased, kept outside of the database: a restored backup knows nothing of it, and loses it again at the next start
 * (PR-6). Only keyed hashes are written, so that whoever has the list and an old backup cannot tell what one person took along.
 */
export interface ErasedList {
  /** Writes down what is being erased; on the disk when it returns. To be called before the erasing is committed. */
  note(kind: ErasedKind, ids: readonly string[]): Promise<void>;
  /** Everything on the list, to be asked by kind and id. */
  read(): Promise<{ size: number; has(kind: ErasedKind, id: string): boolean }>;
  /** Takes away what is older than any backup may be. */
  prune(): Promise<void>;
}

const named = /^\d{4}-\d{2}-\d{2}\.txt$/;

/**
 * The list in a folder, one file a day, each only ever added to. A disk that takes nothing must not keep words up that somebody
 * takes back: then `onTrouble` hears of it and the erasing goes on.
 */
export function openErasedList(options: {
  folder: string;
  keys: Pick<Keys, 'blind'>;
  clock: Clock;
  onTrouble: (trouble: unknown) => void;
}): ErasedList {
  const { folder, keys, clock, onTrouble } = options;
  const lineOf = (kind: ErasedKind, id: string): string =>
    `${kind} ${keys.blind('erased', kind, id).toString('base64url')}`;
  const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
  return {
    note: async (kind, ids) => {
      if (ids.length === 0) return;
      try {
        await makeFolder(folder, 0o700);
        // A line break first: a line that a power cut tore must not spoil the next one.
        const lines = `\n${ids.map((id) => lineOf(kind, id)).join('\n')}\n`;
        await append(join(folder, `${dayOf(clock.now().getTime())}.txt`), lines);
        await syncFolder(folder);
      } catch (trouble) {
        onTrouble(trouble);
      }
    },
    read: async () => {
      const texts = await Promise.all(
        (await filesOf(folder)).map((name) => readFile(join(folder, name), 'utf8')),
      );
      const lines = new Set(texts.flatMap((text) => text.split('\n').filter((line) => line !== '')));
      return { size: lines.size, has: (kind, id) => lines.has(lineOf(kind, id)) };
    },
    prune: async () => {
      const last = dayOf(keptSince('erasedList', clock.now()).getTime());
      for (const name of await filesOf(folder))
        if (name.slice(0, 10) < last) await rm(join(folder, name), { force: true });
    },
  };
}

async function append(path: string, text: string): Promise<void> {
  const file = await open(path, 'a', 0o600);
  try {
    await file.appendFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function filesOf(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => named.test(name)).sort();
  } catch (trouble) {
    if ((trouble as { code?: string }).code === 'ENOENT') return [];
    throw trouble;
  }
}
