import type { Em } from '../../platform/rows.ts';
import type { SearchClient } from '../../platform/search-client.ts';
import { markDirty, parkedIds, readableAmong, readablePage } from './readable-ids.ts';

/** Rows looked at together; pages of the index overlap, because rows that leave move the others forward. */
const pageSize = 1000;
const overlap = 100;

/**
 * Compares an index with the forum in both directions and puts whatever differs on the list: threads that are missing or
 * old in the index, and rows of the index that nobody may read any more (SEARCH 3, "reconcile"). Answers how many it
 * put there; what the index does not take is left where it waits. What changes meanwhile may be put there in vain, which does no harm.
 */
export async function compareIndex(em: Em, client: SearchClient, index: string): Promise<number> {
  const parked = new Set(await parkedIds(em));
  const found = [...(await fromForum(em, client, index)), ...(await fromIndex(em, client, index))];
  const odd = new Set(found.filter((id) => !parked.has(id)));
  await markDirty(em, [...odd]);
  return odd.size;
}

async function fromForum(em: Em, client: SearchClient, index: string): Promise<string[]> {
  const odd: string[] = [];
  for (let after = ''; ; ) {
    const page = await readablePage(em, after, pageSize);
    const last = page.at(-1);
    if (last === undefined) return odd;
    const ids = page.map(({ id }) => id);
    const { results } = await client.rows(index, { ids, limit: pageSize });
    const versions = new Map(results.map(({ id, v }) => [id, v]));
    odd.push(...page.filter(({ id, v }) => versions.get(id) !== v).map(({ id }) => id));
    after = last.id;
  }
}

async function fromIndex(em: Em, client: SearchClient, index: string): Promise<string[]> {
  const odd: string[] = [];
  for (let offset = 0; ; offset += pageSize - overlap) {
    const { results, total } = await client.rows(index, { offset, limit: pageSize });
    const ids = results.map(({ id }) => id);
    const readable = await readableAmong(em, ids);
    odd.push(...results.filter(({ id, v }) => readable.get(id) !== v).map(({ id }) => id));
    if (offset + pageSize >= total) return odd;
  }
}
