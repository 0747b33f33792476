import { endForum, removeHome } from './forum-process.ts';

/** What must not outlive the measuring: the folder, and the forum that runs on it (0 for none). */
export interface Kept {
  folder: string;
  pid: number;
}

/**
 * A process that waits until its parent lets go of it or has ended, even by SIGKILL, and then ends each forum and takes
 * its folder away.
 */
const all = new Map<string, Kept>();
process.on('message', (told: Kept) => {
  all.set(told.folder, told);
});
process.once('disconnect', () => {
  void clearAway().then(() => process.exit(0));
});

async function clearAway(): Promise<void> {
  for (const { pid, folder } of all.values()) {
    await endForum(pid, folder);
    removeHome(folder);
  }
}
