import { endForum, removeHome } from './forum-process.ts';

/** What must not outlive the measuring: the folder, and the forum that runs on it (0 for none). */
export interface Kept {
  folder: string;
  pid: number;
}

/**
 * A process that waits until its parent lets go of it or has ended, even by SIGKILL, and then ends the forum and takes
 * its folder away.
 */
let kept: Kept | undefined;
process.on('message', (told: Kept) => {
  kept = told;
});
process.once('disconnect', () => {
  void clearAway().then(() => process.exit(0));
});

async function clearAway(): Promise<void> {
  if (kept === undefined) return;
  await endForum(kept.pid, kept.folder);
  removeHome(kept.folder);
}
