import { randomBytes } from 'node:crypto';
import { sealNobody, voiceKey } from '../accounts/sealed-link.ts';
import type { Keys } from '../platform/keys.ts';
import type { Em } from '../platform/rows.ts';
import type { AllLockers } from './own-lists.ts';
import { arrayOf } from './own-posts.ts';

/** So many rows of others are written anew along with those of somebody who leaves, so that theirs do not lie together. */
const written = 200;

/** Names whose words were taken along say nothing any more, and nothing leads from them to anybody (PR-6). */
export async function blankNames(tx: Em, names: readonly string[]): Promise<void> {
  await tx.execute(
    `update name set shown = '-', avatar = 0, kind = 'thread', kept_skeleton = null, owner_sealed = null
     where id = any(?::text[])`,
    [arrayOf(names)],
  );
}

/**
 * Cuts what ties names to a person, where the words stay (PR-6): each gets an owner who never was, another one each, sealed like
 * all others. A seal that were missing would tell whoever has a copy of the database which names left together.
 */
export async function cutNames(tx: Em, keys: Keys, names: readonly string[]): Promise<void> {
  await tx.execute(
    `with anew as (select id, decode(sealed, 'hex') as sealed from unnest(?::text[], ?::text[]) as own (id, sealed)),
       rows as (select id from anew union (select id from name order by random() limit ?))
     update name n set owner_sealed = coalesce(a.sealed, n.owner_sealed)
     from (select id from rows order by random()) r left join anew a using (id) where n.id = r.id`,
    [arrayOf(names), arrayOf(names.map((name) => sealNobody(keys, name).toString('hex'))), written],
  );
}

/** Lets the voices of these names stay in their threads, where nobody finds them any more by an account. */
export async function cutVoices(tx: Em, keys: Keys, account: string, lockers: AllLockers): Promise<void> {
  const own = voicesOf(keys, account, lockers);
  await tx.execute(
    `with anew as (select decode(was, 'hex') as was, decode(key, 'hex') as key from unnest(?::text[], ?::text[]) as own (was, key)),
       rows as (select was from anew union (select blind_key from voice order by random() limit ?))
     update voice v set blind_key = coalesce(a.key, v.blind_key)
     from (select was from rows order by random()) r left join anew a using (was) where v.blind_key = r.was`,
    [arrayOf(own), arrayOf(own.map(() => randomBytes(32).toString('hex'))), written],
  );
}

/** The keys, in hex, of the voices of an account. */
export const voicesOf = (keys: Keys, account: string, { names }: AllLockers): string[] =>
  [...new Set(names.own.flatMap(({ thread }) => thread ?? []))].map((thread) =>
    voiceKey(keys, account, thread).toString('hex'),
  );
