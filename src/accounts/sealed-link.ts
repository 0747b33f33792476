import { idOf, newId } from '../platform/ids.ts';
import type { Keys } from '../platform/keys.ts';
import type { Em } from '../platform/rows.ts';
import { together } from '../platform/transaction.ts';
import {
  changeLocker,
  type LockerContents,
  type LockerUse,
  type OwnName,
  openLockers,
  readLocker,
  readLockers,
  type SealedLocker,
} from './lockers.ts';
import { Name, type NameKind } from './name.entity.ts';
import { nameSkeleton } from './name-skeleton.rules.ts';
import { type OpeningPurpose, type Openings, toldOpenings } from './openings.rules.ts';

/**
 * The only module that ties a name to an account (ARCHITECTURE 12). Everything it gives back is either a
 * name of the person who asks, or a keyed hash. No function here answers "whose name is this" to a view.
 */

const openings: Record<OpeningPurpose, number> = { 'show-own': 0, 'enforce-sanction': 0 };

/** How often this process has opened seals since its start, by purpose, as the team reads it on the page of the log. */
export const countOpenings = (): Openings => toldOpenings(openings);

/** Finds "mine in this thread": different for every thread, so that one person's rows do not match each other. */
export const voiceKey = (keys: Keys, account: string, thread: string): Buffer =>
  keys.blind('voice', account, thread);

/** Finds "my reaction to this post": different for every post, so that one person's rows do not match each other. */
export const reactionKey = (keys: Keys, account: string, post: string): Buffer =>
  keys.blind('reaction', account, post);

/** Finds "what happened when I tried this strategy": different for every strategy, for the same reason. */
export const outcomeKey = (keys: Keys, account: string, strategy: string): Buffer =>
  keys.blind('outcome', account, strategy);

/**
 * The id of "my draft for this": an answer to a thread, or what was begun in one form. Whoever lacks the key sees an id
 * like any other; two tabs that write the same thing find the same draft (PO-1).
 */
export const draftId = (keys: Keys, account: string, of: DraftOf): string =>
  idOf(
    'thread' in of
      ? keys.blind('draft', account, 'answer', of.thread)
      : keys.blind('draft', account, 'form', of.formKey),
  );

/** What a draft is for: the thread it answers, or the random word of the form it was begun in. */
export type DraftOf = { thread: string } | { formKey: string };

/** Finds "my report of this post", so that one person's two reports are one (MO-3). */
export const reporterKey = (keys: Keys, account: string, post: string): Buffer =>
  keys.blind('reporter', account, post);

/**
 * Makes a name for an account: the row others see, its owner under seal, and the entry in the owner's locker.
 * A thread name says which thread it is for; `id` is given where something else is written together with the name. The caller has
 * checked that the shown name is free.
 */
export async function giveName(
  tx: Em,
  keys: Keys,
  account: string,
  name: { id?: string; shown: string; avatar: number; kind: NameKind; thread?: string },
): Promise<string> {
  const { id = newId() } = name;
  const entry: OwnName = { name: id, kind: name.kind };
  if (name.thread !== undefined) entry.thread = name.thread;
  await together([
    tx.insert(Name, {
      id,
      shown: name.shown,
      avatar: name.avatar,
      kind: name.kind,
      keptSkeleton: name.kind === 'kept' ? nameSkeleton(name.shown) : null,
      ownerSealed: keys.seal('name-owner', id, account),
    }),
    changeLocker(tx, keys, account, 'names', ({ own }) => ({ own: [...own, entry] })),
  ]);
  return id;
}

/** Remembers in the owner's locker that a kept name also speaks in this thread. */
export async function noteThread(
  tx: Em,
  keys: Keys,
  account: string,
  name: string,
  thread: string,
): Promise<void> {
  await changeLocker(tx, keys, account, 'names', ({ own }) => ({
    own: own.some((entry) => entry.name === name && entry.thread === thread)
      ? own
      : [...own, { name, kind: 'kept', thread }],
  }));
}

/** All own names of the person who asks, with the threads they speak in. */
export async function listOwnNames(em: Em, keys: Keys, account: string): Promise<OwnName[]> {
  openings['show-own'] += 1;
  return (await readLocker(em, keys, account, 'names')).own;
}

/** Lockers of the person who asks, own names among them: counted as a use like asking for the names alone. */
export async function readOwnLockers<Use extends LockerUse>(
  em: Em,
  keys: Keys,
  account: string,
  uses: readonly Use[],
): Promise<Pick<LockerContents, Use>> {
  openings['show-own'] += 1;
  return readLockers(em, keys, account, uses);
}

/** As `readOwnLockers`, for lockers that were read together with the session; `before` are those that lie open already. */
export function openOwnLockers<Use extends LockerUse>(
  keys: Keys,
  account: string,
  uses: readonly Use[],
  sealed: readonly SealedLocker[],
  before?: Pick<LockerContents, Use>,
): Pick<LockerContents, Use> {
  openings['show-own'] += 1;
  return openLockers(keys, account, uses, sealed, before);
}

/** Whether a name belongs to the person who asks. Says nothing about any other person. */
export async function isOwnName(em: Em, keys: Keys, account: string, name: string): Promise<boolean> {
  const [row] = await em.execute<{ owner_sealed: Buffer | null }[]>(
    'select owner_sealed from name where id = ?',
    [name],
  );
  if (row?.owner_sealed == null) return false;
  openings['show-own'] += 1;
  return keys.open('name-owner', name, row.owner_sealed).toString() === account;
}

/**
 * What a name is given that stays when its owner leaves: an owner who never was. Whoever has no key cannot tell it from any
 * other, and whoever has one learns nothing (PR-6).
 */
export const sealNobody = (keys: Keys, name: string): Buffer => keys.seal('name-owner', name, newId());

/**
 * Hands the account behind a name to one change of its standing (SECURITY C5), counted as `enforce-sanction`. Nothing of
 * it comes back; a name whose owner has left changes nothing.
 */
export async function openForSanction(
  tx: Em,
  keys: Keys,
  name: string,
  change: (account: string) => Promise<unknown>,
): Promise<void> {
  const [row] = await tx.execute<{ owner_sealed: Buffer | null }[]>(
    'select owner_sealed from name where id = ?',
    [name],
  );
  if (row?.owner_sealed == null) return;
  openings['enforce-sanction'] += 1;
  const owner = keys.open('name-owner', name, row.owner_sealed).toString();
  const found = await tx.execute('select 1 from account where id = ?', [owner]);
  if (found.length > 0) await change(owner);
}
