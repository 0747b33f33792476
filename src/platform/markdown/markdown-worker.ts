import { parentPort } from 'node:worker_threads';
import { renderSource } from './render-source.ts';

const WARM_UP =
  '# a\n\n> *b* **c** [d](https://example.org) `e`\n\n- f\n  1. g\n\n| h |\n|---|\n| i |\n\n~~j~~ <k>\n';

/** What the worker says: `true` once it can work, then one answer to each text, null where it has no HTML for it. */
export type WorkerAnswer = true | { html: string | null };

function answer(source: string): WorkerAnswer {
  try {
    return { html: renderSource(source) ?? null };
  } catch {
    return { html: null };
  }
}

answer(WARM_UP);
parentPort?.on('message', (source: string) => parentPort?.postMessage(answer(source)));
parentPort?.postMessage(true satisfies WorkerAnswer);
