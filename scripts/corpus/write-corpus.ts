import { changeLocker, type OwnName } from '../../src/accounts/lockers.ts';
import type { Database } from '../../src/database.ts';
import type { Em } from '../../src/platform/rows.ts';
import type { Tools } from '../../src/platform/tools.ts';
import { inTransaction } from '../../src/platform/transaction.ts';
import { insertRows } from './insert-rows.ts';
import { openNames } from './names.ts';
import type { ThreadPlan } from './plan.ts';
import { columns, makeRows, type Rows } from './rows.ts';
import type { Texts } from './texts.ts';

/** A thread that was written: where the plan's `posts` became rows. */
export interface WrittenThread {
  id: string;
  space: string;
  /** Ids of its posts, in their order. */
  posts: string[];
}

export interface Written {
  threads: WrittenThread[];
  posts: number;
  reactions: number;
}

interface Corpus {
  plan: ThreadPlan[];
  texts: Texts;
  /** Accounts, in the order in which the plan counts them. */
  people: string[];
}

/**
 * Writes a planned corpus in one transaction: rows as the use cases would have left them once the nightly clearing out
 * has been by, so without the keys of forms. All of it stands, or none of it.
 */
export async function writeCorpus(
  database: Pick<Database, 'fork'>,
  { keys }: Pick<Tools, 'keys'>,
  { plan, texts, people }: Corpus,
): Promise<Written> {
  const em = database.fork();
  const spaces = await em.execute<{ id: string }[]>('select id from space where listed order by place, id');
  const names = openNames(keys, people, await keptNames(em));
  const ground = { keys, texts, people, names, spaces: spaces.map(({ id }) => id) };
  // Before the transaction: a large forum takes longer to reckon out than one may stand idle.
  const rows = makeRows(ground, plan, await places(em, plan));
  return inTransaction(em, async (tx) => {
    await insertRows(tx, 'name', columns.name, rows.names);
    await insertRows(tx, 'thread', columns.thread, rows.threads);
    await insertRows(tx, 'voice', columns.voice, rows.voices);
    await insertRows(tx, 'post', columns.post, rows.posts);
    await insertRows(tx, 'reaction', columns.reaction, rows.reactions);
    await fillLockers(tx, keys, names.own());
    await countInSpaces(tx, rows);
    return { threads: rows.written, posts: rows.posts.length, reactions: rows.reactions.length };
  });
}

async function keptNames(em: Em): Promise<string[]> {
  const rows = await em.execute<{ kept_skeleton: string }[]>(
    'select kept_skeleton from name where kept_skeleton is not null',
  );
  return rows.map((row) => row.kept_skeleton);
}

/** A place in the order of all that happens for each post, as the use cases take them one by one. */
async function places(em: Em, plan: readonly ThreadPlan[]): Promise<string[]> {
  const posts = plan.reduce((sum, thread) => sum + thread.posts.length, 0);
  const rows = await em.execute<{ place: string }[]>(
    "select nextval('activity_sequence') as place from generate_series(1, ?::int)",
    [posts],
  );
  return rows.map(({ place }) => place);
}

async function fillLockers(
  tx: Em,
  keys: Tools['keys'],
  owned: ReadonlyMap<string, readonly OwnName[]>,
): Promise<void> {
  for (const [account, entries] of owned) {
    await changeLocker(tx, keys, account, 'names', ({ own }) => ({ own: [...own, ...entries] }));
  }
}

/** Last, because whoever writes in a space waits for its row. */
async function countInSpaces(tx: Em, { spaces }: Rows): Promise<void> {
  for (const [space, { changes, listed }] of spaces) {
    await tx.execute('update space set version = version + ?::int, threads = threads + ?::int where id = ?', [
      changes,
      listed,
      space,
    ]);
  }
}
