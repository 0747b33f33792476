import { startProblem } from '../../src/platform/start-problem.ts';
import { run } from '../../src/start/run.ts';

/** A start that opens next to nothing and then meets what SCENE says, for run.test.ts. */
const words = 'I wrote this at night';
const scenes: Record<string, () => void> = {
  exception: () =>
    void setTimeout(() => {
      throw new Error(words);
    }, 50),
  rejection: () => void Promise.reject(new Error(words)),
  problem: () => {
    throw startProblem('disk-full', { folder: '/srv/data' });
  },
  fault: () => {
    throw new TypeError(words);
  },
  quiet: () => {},
};

await run(async ({ closers, print }) => {
  closers.add('first', async () => print('closed first'));
  closers.add('stuck', () => new Promise(() => {}), process.env.SCENE === 'quiet' ? 60_000 : 300);
  closers.add('broken', () => Promise.reject(new Error(words)));
  closers.add('last', async () => print('closed last'));
  scenes[process.env.SCENE ?? '']?.();
  print('open');
});
