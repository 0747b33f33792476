import { refuseOldNode } from './start/refuse-old-node.ts';

refuseOldNode();
const { run } = await import('./start/run.ts');
await run(async (running) => {
  const { startForum } = await import('./start/start-forum.ts');
  await startForum(running.config, running);
});
