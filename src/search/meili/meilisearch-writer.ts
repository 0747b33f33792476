import type { SearchClient } from '../../platform/search-client.ts';
import { isSearchTrouble, searchTrouble } from '../../platform/search-trouble.ts';
import type { IndexWriter, SearchDocument } from '../search-engine.ts';
import { awaitTask, type Waiting } from './await-task.ts';
import { type IndexRow, indexRow } from './index-row.rules.ts';
import type { Keyring } from './keyring.ts';
import { cureFor } from './trouble.rules.ts';

type Refused = { id: string; code: string };

/** Rows and characters that go in one request. */
const mostRows = 500;
const mostCharacters = 5_000_000;
/** For so long nothing is asked of a server that only the operator can help. Milliseconds. */
const restAfter = 60_000;

/**
 * Keeps Meilisearch in step: removals first, then rows, one task at a time, each waited for until it is done (SEARCH 3).
 * Writes to every index that `targets` names, the one that is being made too. Of a batch that is refused for one of its
 * rows, the others go through and that one is named. After a refusal only the operator can mend, it rests a minute.
 */
export function createMeilisearchWriter(options: {
  keyring: Keyring;
  targets: () => Promise<string[]>;
  waiting?: Waiting;
  onTrouble?: (code: string) => void;
  rest?: number;
}): IndexWriter {
  let restUntil = 0;
  let because = '';
  const write = async (documents: SearchDocument[], gone: string[]): Promise<{ refused: Refused[] }> => {
    if (Date.now() < restUntil) throw searchTrouble(because);
    try {
      const client = await options.keyring.clientFor('step');
      const refused = new Map<string, Refused>();
      for (const index of await options.targets()) {
        const into = { client, index, waiting: options.waiting ?? {} };
        await takeOut(into, gone);
        for (const part of portions(documents.map(indexRow))) {
          for (const one of await putIn(into, part)) refused.set(one.id, one);
        }
      }
      return { refused: [...refused.values()] };
    } catch (trouble) {
      restUntil = Date.now() + restFor(trouble, options.rest ?? restAfter);
      because = codeOf(trouble);
      if (because === 'invalid_api_key') options.keyring.forget();
      options.onTrouble?.(because);
      throw trouble;
    }
  };
  return { engine: 'meilisearch', write };
}

type Into = { client: SearchClient; index: string; waiting: Waiting };

async function takeOut({ client, index, waiting }: Into, gone: string[]): Promise<void> {
  for (let at = 0; at < gone.length; at += 1000) {
    await awaitTask(client, await client.remove(index, gone.slice(at, at + 1000)), waiting);
  }
}

/** Halves a batch that is refused for one of its rows until that row stands alone: a failed batch fails its neighbours too. */
async function putIn(into: Into, rows: IndexRow[]): Promise<Refused[]> {
  const [first] = rows;
  if (first === undefined) return [];
  try {
    await awaitTask(into.client, await into.client.add(into.index, rows), into.waiting);
    return [];
  } catch (trouble) {
    const code = codeOf(trouble);
    if (cureFor(code) !== 'part') throw trouble;
    if (rows.length === 1) return [{ id: first.id, code }];
    const half = rows.length >> 1;
    return [...(await putIn(into, rows.slice(0, half))), ...(await putIn(into, rows.slice(half)))];
  }
}

export function portions(rows: IndexRow[]): IndexRow[][] {
  const parts: IndexRow[][] = [];
  let part: IndexRow[] = [];
  let characters = 0;
  for (const row of rows) {
    const length = JSON.stringify(row).length;
    if (part.length > 0 && (part.length >= mostRows || characters + length > mostCharacters)) {
      parts.push(part);
      part = [];
      characters = 0;
    }
    part.push(row);
    characters += length;
  }
  return part.length > 0 ? [...parts, part] : parts;
}

export const codeOf = (trouble: unknown): string => (isSearchTrouble(trouble) ? trouble.code : 'internal');

function restFor(trouble: unknown, rest: number): number {
  if (cureFor(codeOf(trouble)) === 'operator') return rest;
  return isSearchTrouble(trouble) ? trouble.retryAfter * 1000 : 0;
}
