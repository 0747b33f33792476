import type { Em } from '../platform/rows.ts';
import { askForRebuild as askMeilisearch } from './meili/own-settings.ts';
import { markForRebuild } from './rebuild-index.ts';

/**
 * Has every engine make its index anew from what everybody can read now, in the caller's transaction. The old one answers
 * until the new one is there: PostgreSQL takes thread after thread, another engine makes a second index and swaps. Asking
 * twice does no harm.
 */
export async function askForRebuild(tx: Em): Promise<void> {
  await markForRebuild(tx, 'postgres');
  const others = await tx.execute<unknown[]>("select name from search.engine where name = 'meilisearch'");
  if (others.length > 0) await askMeilisearch(tx, false);
}
