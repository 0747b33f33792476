import { run } from './start/run.ts';

await run(async (running) => {
  const { startForum } = await import('./start/start-forum.ts');
  await startForum(running.config, running);
});
