import { answerAll } from './search/answer-all.ts';
import { loadDocuments } from './search/load-documents.ts';
import { readEvaluation } from './search/options.ts';
import { openScratch } from './search/scratch.ts';

/**
 * `npm run --silent search:evaluate -- --docs docs.jsonl --queries queries.jsonl --engine postgres|meilisearch`: puts the
 * documents into a database of its own, as strategies that have only a body, asks every query as the search page would,
 * and writes `{qid, docids}` lines and nothing else. What it made is gone afterwards.
 */
const closing: (() => Promise<unknown>)[] = [];
let code = 0;
try {
  const wanted = await readEvaluation(process.argv.slice(2));
  const scratch = await openScratch(wanted.engine, (close) => closing.push(close));
  const began = performance.now();
  const given = await loadDocuments(scratch, wanted.docs);
  const loaded = performance.now();
  const { lines, times } = await answerAll(scratch, wanted.queries, given);
  await print(lines);
  tell({ documents: given.size, load: loaded - began, times });
} catch (trouble) {
  console.error(trouble instanceof Error ? trouble.message : trouble);
  code = 1;
} finally {
  for (const close of closing.reverse()) await close().catch(() => undefined);
}
process.exit(code);

/** All of it, also where it goes into a pipe that takes its time. */
async function print(lines: readonly string[]): Promise<void> {
  if (lines.length === 0) return;
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(`${lines.join('\n')}\n`, (trouble) => (trouble ? reject(trouble) : resolve()));
  });
}

/** How long it took, for whoever asks: stdout holds the answers alone. */
function tell({ documents, load, times }: { documents: number; load: number; times: number[] }): void {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  console.error(
    `${documents} documents in ${(load / 1000).toFixed(1)} s; ${times.length} queries, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms.`,
  );
}
