import { parseArgs } from 'node:util';
import { openProse } from './corpus/prose.ts';
import { loadDocuments } from './search/load-documents.ts';
import { openScratch } from './search/scratch.ts';
import { watchRebuild } from './search/watch-rebuild.ts';

/**
 * `npm run --silent search:rebuild -- --strategies 50000 --engine postgres|meilisearch`: fills a forum of its own with so
 * many strategies, has every index made anew, and looks for something all the while. Ends with code 1 where a search came
 * back empty or no progress was to be seen. What it made is gone afterwards.
 */
const { values } = parseArgs({
  options: {
    strategies: { type: 'string', default: '50000' },
    engine: { type: 'string', default: 'postgres' },
  },
});
const closing: (() => Promise<unknown>)[] = [];
let code = 0;
try {
  const scratch = await openScratch(values.engine === 'meilisearch' ? 'meilisearch' : 'postgres', (close) =>
    closing.push(close),
  );
  const prose = openProse();
  const documents = Array.from({ length: Number(values.strategies) }, (_, at) => ({
    id: String(at),
    text: prose(120),
  }));
  const began = performance.now();
  await loadDocuments(scratch, documents);
  console.error(`${documents.length} strategies in every index after ${secondsSince(began)} s.`);
  for (const made of await watchRebuild(scratch)) {
    console.log(JSON.stringify(made));
    if (made.empty > 0 || made.progress.length < 3 || made.searches === 0) code = 1;
  }
} catch (trouble) {
  console.error(trouble instanceof Error ? trouble.message : trouble);
  code = 1;
} finally {
  for (const close of closing.reverse()) await close().catch(() => undefined);
}
process.exit(code);

function secondsSince(began: number): string {
  return ((performance.now() - began) / 1000).toFixed(1);
}
