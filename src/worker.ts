import { refuseOldNode } from './start/refuse-old-node.ts';

refuseOldNode();
const { run } = await import('./start/run.ts');
await run(async (running) => {
  const { startWorkerAlone } = await import('./start/start-worker.ts');
  await startWorkerAlone(running.config, running);
});
