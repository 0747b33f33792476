import type { IndexSettings, SearchClient } from '../../platform/search-client.ts';
import { searchTrouble } from '../../platform/search-trouble.ts';
import { awaitTask, type Waiting } from './await-task.ts';
import { driftOf, managedSettings } from './index-settings.rules.ts';

/**
 * Sends every setting that matters and reads them back. Throws where the index then has others: it would refuse filters
 * or rank otherwise, and nobody would know why (SEARCH 2).
 */
export async function sendSettings(client: SearchClient, index: string, waiting?: Waiting): Promise<void> {
  await awaitTask(client, await client.change(index, managedSettings() as IndexSettings), waiting);
  if (driftOf(managedSettings(), await client.settings(index)).length > 0) {
    throw searchTrouble('settings-differ');
  }
}
