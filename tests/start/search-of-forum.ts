import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { loadKeys } from '../../src/platform/keys.ts';
import { findRunningSearch, stopSearch } from '../../src/platform/search-process.ts';
import { findRealServer } from '../search/support/real-server.ts';
import type { Home } from './forum-process.ts';

/** The Meilisearch that a forum of these tests runs beside it; null where this machine has none. */
export const searchProgram = findRealServer();

/** Lets a forum find it, wherever it is. */
export const withSearch = (): Record<string, string> =>
  searchProgram === null ? {} : { PATH: [dirname(searchProgram), process.env.PATH ?? ''].join(delimiter) };

const folderOf = ({ data }: Home): string => join(data, 'meilisearch');

/** Ends the one that a forum which was killed has left behind. */
export async function clearSearch(home: Home): Promise<void> {
  const found = await findRunningSearch(folderOf(home));
  if (found !== null) await stopSearch(folderOf(home), found.pid);
}

/**
 * Where a word lies in Meilisearch, whatever of it can be asked: documents of every index, answers, tasks and batches. While
 * it is not there nothing is known, and that is a place too. Of its files it says nothing: it keeps what was removed in
 * pages that are free until they are written over, as a database does (docs/operating.md).
 */
export async function placesInSearch(home: Home, word: string, needles: Buffer[]): Promise<string[]> {
  if (searchProgram === null) return [];
  const ask = await asker(home);
  if (ask === null) return ['meilisearch: not there'];
  const has = (answer: string): boolean => needles.some((needle) => Buffer.from(answer).includes(needle));
  const places: string[] = [];
  for (const list of ['tasks', 'batches'])
    for await (const answer of allOf(ask, list)) if (has(answer)) places.push(`meilisearch.${list}`);
  const { results } = JSON.parse(await ask('/indexes?limit=1000')) as { results: { uid: string }[] };
  for (const { uid } of results) {
    for (let offset = 0, total = 1; offset < total; offset += page) {
      const answer = await ask(`/indexes/${uid}/documents/fetch`, { offset, limit: page });
      total = (JSON.parse(answer) as { total: number }).total;
      if (has(answer)) places.push('meilisearch.documents');
    }
    // Its terms are stems, which no answer shows: a word near enough finds them.
    const { hits } = JSON.parse(await ask(`/indexes/${uid}/search`, { q: word })) as {
      hits: unknown[];
    };
    if (hits.length > 0) places.push('meilisearch.answers');
  }
  return [...new Set(places)];
}

const page = 1000;
type Ask = (path: string, body?: object) => Promise<string>;

async function asker(home: Home): Promise<Ask | null> {
  const found = await findRunningSearch(folderOf(home));
  if (found === null) return null;
  const { id, secret } = JSON.parse(readFileSync(home.keyFile, 'utf8')) as { id: string; secret: string };
  const key = loadKeys(secret, id).blind('search-password', 'master').toString('base64url');
  return async (path, body) => {
    const answer = await fetch(`http://127.0.0.1:${found.port}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`Meilisearch answered ${answer.status} to ${path}.`);
    return answer.text();
  };
}

/** Tasks and batches are given a page at a time, the newest first. */
async function* allOf(ask: Ask, list: string): AsyncGenerator<string> {
  for (let from: number | null | undefined; from !== null; ) {
    const answer = await ask(`/${list}?limit=${page}${from === undefined ? '' : `&from=${from}`}`);
    yield answer;
    from = (JSON.parse(answer) as { next: number | null }).next;
  }
}
