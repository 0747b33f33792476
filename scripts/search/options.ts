import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

export interface EvaluationDocument {
  id: string;
  text: string;
}
export interface EvaluationQuery {
  qid: string;
  query: string;
}
export interface Evaluation {
  engine: 'postgres' | 'meilisearch';
  docs: EvaluationDocument[];
  queries: EvaluationQuery[];
}

const usage =
  'Please say: npm run --silent search:evaluate -- --docs docs.jsonl --queries queries.jsonl --engine postgres|meilisearch';

/** What the command line asks for, read whole. Throws a sentence where something is missing. */
export async function readEvaluation(argv: readonly string[]): Promise<Evaluation> {
  const given = new Map<string, string>();
  for (let at = 0; at < argv.length; at += 1) {
    const [flag = '', value] = (argv[at] ?? '').split(/=(.*)/s);
    if (value !== undefined) given.set(flag, value);
    else {
      given.set(flag, argv[at + 1] ?? '');
      at += 1;
    }
  }
  const engine = given.get('--engine') ?? 'postgres';
  const [docs, queries] = [given.get('--docs'), given.get('--queries')];
  if (!docs || !queries || (engine !== 'postgres' && engine !== 'meilisearch')) throw new Error(usage);
  return {
    engine,
    docs: await linesOf(docs, (row) => ({ id: textIn(row, 'id'), text: textIn(row, 'text') })),
    queries: await linesOf(queries, (row) => ({ qid: textIn(row, 'qid'), query: textIn(row, 'query') })),
  };
}

const textIn = (row: Record<string, unknown>, name: string): string => {
  const value = row[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

async function linesOf<Row>(path: string, read: (row: Record<string, unknown>) => Row): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const line of createInterface({
    input: createReadStream(path),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    const text = line.replace(/^\uFEFF/, '').trim();
    if (text !== '') rows.push(read(JSON.parse(text) as Record<string, unknown>));
  }
  return rows;
}
