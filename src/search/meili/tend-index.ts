import { createHash } from 'node:crypto';
import type { Em } from '../../platform/rows.ts';
import type { SearchClient } from '../../platform/search-client.ts';
import { compareIndex } from './compare-index.ts';
import { canonical, driftOf, managedSettings } from './index-settings.rules.ts';
import { codeOf } from './meilisearch-writer.ts';
import { askForRebuild, type IndexNote, readNote, writeNote } from './own-settings.ts';
import { rebuildStep, type Tending } from './rebuild-index.ts';
import { sendSettings } from './send-settings.ts';

export interface Tender {
  /** What is to be done beside sending changes. True while there is more. Throws what kept it from being done. */
  step(): Promise<boolean>;
  /** The indexes to which changes go now. */
  targets(): Promise<string[]>;
}

/** How often the index is looked at while nothing is wrong. Milliseconds. */
const lookEvery = 300_000;

/**
 * Looks after the index: makes it where there is none (a first start, a new data folder), puts its settings right where
 * they stand otherwise, compares it with the forum once a day, and makes it anew when asked. Only the process that keeps
 * Meilisearch in step does it (SEARCH 3, "settings", "reconcile").
 */
export function tendIndex(tending: Tending & { today: () => string; lookEvery?: number }): Tender {
  const { live, shadow } = tending.keyring.names;
  let lookAt = 0;
  let used = false;
  const look = async (): Promise<void> => {
    const em = tending.fork();
    const client = await tending.keyring.clientFor('step');
    const found = await settingsOf(client, live);
    if (found === null) return askForRebuild(em, true);
    if (driftOf(managedSettings(), found).length > 0) {
      await tending.keyring.whileMaking((making) => sendSettings(making, live, tending.waiting));
    }
    await compareOnceADay(em, { client, index: live }, tending.today());
    lookAt = Date.now() + (tending.lookEvery ?? lookEvery);
  };
  return {
    step: async () => {
      try {
        used = used || (await useEngine(tending.fork()));
        if (await rebuildStep(tending)) return true;
        const busy = (await readNote(tending.fork(), 'meilisearch.rebuild')) !== null;
        if (busy || Date.now() < lookAt) return false;
        await look();
        return (await readNote(tending.fork(), 'meilisearch.rebuild')) !== null;
      } catch (trouble) {
        lookAt = 0;
        if (codeOf(trouble) === 'invalid_api_key') tending.keyring.forget();
        await noteCode(tending.fork(), codeOf(trouble)).catch(() => undefined);
        throw trouble;
      }
    },
    targets: async () => {
      const noted = await readNote(tending.fork(), 'meilisearch.rebuild');
      // Before it is begun, and while there is none to search, nothing has to be kept: everything will be read.
      if (noted === null) return [live];
      const { phase, fresh, number } = noted.value;
      if (phase === 'wanted') return fresh ? [] : [live];
      if (phase === 'cleaning') return [live];
      return fresh ? [shadow(number)] : [live, shadow(number)];
    },
  };
}

async function settingsOf(client: SearchClient, index: string): Promise<Record<string, unknown> | null> {
  try {
    return await client.settings(index);
  } catch (trouble) {
    if (codeOf(trouble) === 'index_not_found') return null;
    throw trouble;
  }
}

/** A hash of the settings this program wants. */
export const settingsSign = (): string =>
  createHash('sha256').update(canonical(managedSettings())).digest('hex').slice(0, 16);

const unknown: IndexNote = { settings: '', compared: '', lastCode: '' };

async function compareOnceADay(
  em: Em,
  { client, index }: { client: SearchClient; index: string },
  today: string,
): Promise<void> {
  const noted = await readNote(em, 'meilisearch.index');
  const note = noted?.value ?? unknown;
  if (note.compared !== today) await compareIndex(em, client, index);
  const next = { settings: settingsSign(), compared: today, lastCode: '' };
  if (canonical(next) !== canonical(note))
    await writeNote(em, 'meilisearch.index', next, noted?.version ?? 0);
}

async function noteCode(em: Em, lastCode: string): Promise<void> {
  const noted = await readNote(em, 'meilisearch.index');
  const note = noted?.value ?? unknown;
  if (note.lastCode === lastCode) return;
  await writeNote(em, 'meilisearch.index', { ...note, lastCode }, noted?.version ?? 0);
}

/** From now on what changes is kept for this engine too. Whatever was known of its index before is not trusted. */
async function useEngine(em: Em): Promise<true> {
  const added = await em.execute<unknown[]>(
    `insert into search.engine (name) values ('meilisearch') on conflict do nothing returning name`,
  );
  if (added.length > 0) await em.execute(`delete from search.setting where name like 'meilisearch.%'`);
  return true;
}

/** Nothing is kept any more for an engine that is not there; its index will be compared when it is used again. */
export async function leaveEngine(em: Em): Promise<void> {
  await em.execute(`delete from search.engine where name = 'meilisearch'`);
}
