import { createHash } from 'node:crypto';
import type { Em } from '../../platform/rows.ts';
import type { SearchClient } from '../../platform/search-client.ts';
import { compareIndex } from './compare-index.ts';
import { liveIndex, shadowIndex } from './index-names.rules.ts';
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
  let lookAt = 0;
  const look = async (): Promise<void> => {
    const em = tending.fork();
    const client = await tending.keyring.clientFor('step');
    const found = await settingsOf(client);
    if (found === null) return askForRebuild(em, true);
    if (driftOf(managedSettings(), found).length > 0) {
      await tending.keyring.whileMaking((making) => sendSettings(making, liveIndex, tending.waiting));
    }
    await compareOnceADay(em, client, tending.today());
    lookAt = Date.now() + (tending.lookEvery ?? lookEvery);
  };
  return {
    step: async () => {
      try {
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
      if (noted === null) return [liveIndex];
      const { phase, fresh, number } = noted.value;
      if (phase === 'wanted') return fresh ? [] : [liveIndex];
      if (phase === 'cleaning') return [liveIndex];
      return fresh ? [shadowIndex(number)] : [liveIndex, shadowIndex(number)];
    },
  };
}

async function settingsOf(client: SearchClient): Promise<Record<string, unknown> | null> {
  try {
    return await client.settings(liveIndex);
  } catch (trouble) {
    if (codeOf(trouble) === 'index_not_found') return null;
    throw trouble;
  }
}

/** A hash of the settings this program wants. */
export const settingsSign = (): string =>
  createHash('sha256').update(canonical(managedSettings())).digest('hex').slice(0, 16);

const unknown: IndexNote = { settings: '', compared: '', lastCode: '' };

async function compareOnceADay(em: Em, client: SearchClient, today: string): Promise<void> {
  const noted = await readNote(em, 'meilisearch.index');
  const note = noted?.value ?? unknown;
  if (note.compared !== today) await compareIndex(em, client, liveIndex);
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
