import type { Em } from '../../platform/rows.ts';
import { listDocuments } from '../list-documents.ts';
import { awaitSwaps, awaitTask, type Waiting } from './await-task.ts';
import { compareIndex } from './compare-index.ts';
import { indexRow } from './index-row.rules.ts';
import type { Keyring } from './keyring.ts';
import { codeOf, portions } from './meilisearch-writer.ts';
import { dropNote, type Noted, type Rebuild, readNote, writeNote } from './own-settings.ts';
import { countReadable, countWaiting, readablePage } from './readable-ids.ts';
import { sendSettings } from './send-settings.ts';
import { cureFor } from './trouble.rules.ts';

/** Rows of one step: small enough that a removal never waits long behind it (SEARCH 2, "order"). */
const pageSize = 500;
/** How often index and forum are compared in vain before it begins anew. */
const mostRounds = 20;

export type Tending = { fork: () => Em; keyring: Keyring; waiting?: Waiting };

/**
 * One step of making the index anew beside the one that is searched: settings first, then page after page, then a
 * comparison, the swap and the clearing away (SEARCH 3, "rebuild"). Each step is noted when it is done and may be done
 * twice without harm, so that after a kill it goes on where it was. True while there is more to do.
 */
export async function rebuildStep(tending: Tending): Promise<boolean> {
  const em = tending.fork();
  const noted = await readNote(em, 'meilisearch.rebuild');
  if (noted === null) return false;
  const next = await steps[noted.value.phase](tending, em, noted.value);
  if (next === null) await dropNote(em, 'meilisearch.rebuild', noted.version);
  else await writeNote(em, 'meilisearch.rebuild', next, noted.version);
  return next !== null && !waits(noted, next);
}

/** Nothing to do but to let the list of changes run empty. */
const waits = ({ value }: Noted<Rebuild>, next: Rebuild): boolean =>
  next.phase === 'checking' && value.phase === 'checking';

type Step = (tending: Tending, em: Em, rebuild: Rebuild) => Promise<Rebuild | null>;

const begin: Step = async ({ keyring, waiting }, em, rebuild) => {
  const { names, number } = await keyring.whileMaking(async (client) => {
    const found = (await client.indexes()).results.map(({ uid }) => uid);
    const numbers = found.map((name) => keyring.names.numberOf(name)).filter((one) => one !== null);
    // What an earlier try left behind is of no use: its pages are as old as it is.
    for (const old of numbers) await awaitTask(client, await client.drop(keyring.names.shadow(old)), waiting);
    const next = Math.max(rebuild.number, ...numbers, 0) + 1;
    await awaitTask(client, await client.create(keyring.names.shadow(next)), waiting);
    await sendSettings(client, keyring.names.shadow(next), waiting);
    return { names: found, number: next };
  });
  const total = await countReadable(em);
  return {
    ...rebuild,
    phase: 'filling',
    number,
    after: '',
    sent: 0,
    total,
    fresh: !names.includes(keyring.names.live),
    rounds: 0,
    made: '',
  };
};

const fill: Step = async ({ keyring, waiting }, em, rebuild) => {
  const page = await readablePage(em, rebuild.after, pageSize);
  const last = page.at(-1);
  if (last === undefined) return { ...rebuild, phase: 'checking' };
  const ids = page.map(({ id }) => id);
  const rows = (await listDocuments(em, ids)).map(indexRow);
  const client = await keyring.clientFor('step');
  for (const part of portions(rows)) {
    const code = await codeFrom(async () =>
      awaitTask(client, await client.add(keyring.names.shadow(rebuild.number), part), waiting),
    );
    if (code === 'index_not_found') return again(rebuild);
    // Where a row is to blame, the comparison sends what is missing and finds out which one it is.
  }
  const sent = rebuild.sent + page.length;
  return { ...rebuild, after: last.id, sent, total: Math.max(rebuild.total, sent) };
};

/** Until forum and index agree; what differs goes through the list of changes, which feeds both indexes. */
const check: Step = async ({ keyring }, em, rebuild) => {
  if ((await countWaiting(em)) > 0) return rebuild;
  const client = await keyring.clientFor('step');
  const shadow = keyring.names.shadow(rebuild.number);
  const made = (await client.indexes()).results.find(({ uid }) => uid === shadow)?.createdAt;
  if (made === undefined || rebuild.rounds >= mostRounds) return again(rebuild);
  const odd = await compareIndex(em, client, shadow);
  if (odd > 0) return { ...rebuild, rounds: rebuild.rounds + 1 };
  return { ...rebuild, phase: 'swapping', made, rounds: 0 };
};

/** Where the answer to an earlier try was lost, the index under the searched name tells by its age that it was done. */
const swap: Step = async ({ keyring, waiting }, _em, rebuild) => {
  return keyring.whileMaking(async (client) => {
    const { results } = await client.indexes();
    const live = results.find(({ uid }) => uid === keyring.names.live);
    if (live?.createdAt === rebuild.made) return { ...rebuild, phase: 'cleaning', fresh: false };
    if ((await client.swapsWaiting()) === 0) {
      const shadow = keyring.names.shadow(rebuild.number);
      const there = results.some(({ uid }) => uid === shadow);
      if (!there || rebuild.rounds >= mostRounds) return again(rebuild);
      if (live === undefined) await client.swap(shadow, keyring.names.live, true);
      else await client.swap(keyring.names.live, shadow, false);
    }
    await awaitSwaps(client, waiting);
    return { ...rebuild, rounds: rebuild.rounds + 1 };
  });
};

/** Whatever else of ours is on the server is old. Then everything that differs is sent once more. */
const clean: Step = async ({ keyring, waiting }, em) => {
  await keyring.whileMaking(async (client) => {
    for (const { uid } of (await client.indexes()).results) {
      if (keyring.names.numberOf(uid) !== null) await awaitTask(client, await client.drop(uid), waiting);
    }
  });
  await compareIndex(em, await keyring.clientFor('step'), keyring.names.live);
  return null;
};

const again = (rebuild: Rebuild): Rebuild => ({ ...rebuild, phase: 'wanted' });

const steps: Record<Rebuild['phase'], Step> = {
  wanted: begin,
  filling: fill,
  checking: check,
  swapping: swap,
  cleaning: clean,
};

/** Runs `work`; the code with which rows or the index were refused, or null. Every other trouble is thrown. */
async function codeFrom(work: () => Promise<void>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (trouble) {
    const code = codeOf(trouble);
    if (code === 'index_not_found' || cureFor(code) === 'part') return code;
    throw trouble;
  }
}
