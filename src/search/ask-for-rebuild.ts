import type { Em } from '../platform/rows.ts';
import { askForRebuild as askMeilisearch } from './meili/own-settings.ts';

/**
 * Has every engine make its index anew from what everybody can read now. The old one answers until the new one is
 * there: PostgreSQL takes thread after thread, another engine makes a second index and swaps. Asking twice does no harm.
 */
export async function askForRebuild(tx: Em): Promise<void> {
  await tx.execute(
    `insert into search.dirty (engine, id, hasty)
     select 'postgres', id, false from (select id from thread union select id from search.document) every
     on conflict (engine, id) do update set version = search.dirty.version + 1, attempts = 0, last_code = null`,
  );
  const others = await tx.execute<{ name: string }[]>(
    "select name from search.engine where name = 'meilisearch'",
  );
  if (others.length > 0) await askMeilisearch(tx, false);
}
