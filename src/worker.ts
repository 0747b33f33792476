import { run } from './start/run.ts';

await run(async (running) => {
  const { startWorkerAlone } = await import('./start/start-worker.ts');
  await startWorkerAlone(running.config, running);
});
