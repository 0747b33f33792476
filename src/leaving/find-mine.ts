import { outcomeKey, reactionKey, reporterKey } from '../accounts/sealed-link.ts';
import type { Keys } from '../platform/keys.ts';
import type { Em } from '../platform/rows.ts';

/*
 * What a person said to others' posts is found by a keyed hash of account and post alone, so that nothing lists it. To find all
 * of it, the hash of every row's post is reckoned and held against the row. Only for one's own export and for leaving.
 */

/** So many rows are looked at in one question. */
const atOnce = 2000;

export interface MyReaction {
  post: string;
  thanks: boolean;
  me_too: boolean;
  read: boolean;
}

/** Posts this account has reacted to. */
export async function findMyReactions(em: Em, keys: Keys, account: string): Promise<MyReaction[]> {
  return findMine<MyReaction & Found>(
    em,
    `select r.blind_key as key, r.post_id as about, r.post_id as post, r.thanks, r.me_too, r.read from reaction r`,
    'r.blind_key',
    ({ about }) => reactionKey(keys, account, about),
  );
}

export interface MyOutcome {
  strategy: string;
  told: 'helped' | 'same' | 'worse';
}

/** Strategies of which this account told what happened. */
export async function findMyOutcomes(em: Em, keys: Keys, account: string): Promise<MyOutcome[]> {
  return findMine<MyOutcome & Found>(
    em,
    'select o.blind_key as key, o.strategy_id as about, o.strategy_id as strategy, o.told from outcome o',
    'o.blind_key',
    ({ about }) => outcomeKey(keys, account, about),
  );
}

export interface MyReport {
  id: string;
  post: string;
  kind: string;
  outcome: string;
  sealed: Buffer;
  hour: string;
}

/** Reports this account has made. */
export async function findMyReports(em: Em, keys: Keys, account: string): Promise<MyReport[]> {
  return findMine<MyReport & Found>(
    em,
    `select r.reporter_key as key, r.post_id as about, r.id, r.post_id as post, r.kind, r.outcome, r.sealed,
       r.made_hour::text as hour from report r`,
    'r.reporter_key',
    ({ about }) => reporterKey(keys, account, about),
  );
}

interface Found {
  key: Buffer;
  about: string;
}

async function findMine<Row extends Found>(
  em: Em,
  select: string,
  column: string,
  keyOf: (row: Row) => Buffer,
): Promise<Row[]> {
  const mine: Row[] = [];
  let after: Buffer = Buffer.alloc(0);
  for (;;) {
    const found = await em.execute<Row[]>(`${select} where ${column} > ? order by ${column} limit ?`, [
      after,
      atOnce,
    ]);
    mine.push(...found.filter((row) => keyOf(row).equals(row.key)));
    const last = found.at(-1);
    if (last === undefined || found.length < atOnce) return mine;
    after = last.key;
  }
}
