import type { KeyBox, SealedPage } from '../ground/envelope.rules.ts';
import type { Keys } from '../platform/keys.ts';
import { padded, unpadded } from '../platform/padding.rules.ts';
import { ask, type Em } from '../platform/rows.ts';
import type { NameKind } from './name.entity.ts';
import type { Pause } from './standing.rules.ts';

/** One own name, as its owner's locker lists it. Thread names know their thread. */
export interface OwnName {
  name: string;
  kind: NameKind;
  thread?: string;
}

/** What each locker holds. Split by use, so that a change of one does not rewrite the others (ARCHITECTURE 12). */
export interface LockerContents {
  names: { own: OwnName[] };
  /** Sanctions and first-day counts; every account has one, so that having one says nothing. */
  standing: { joinedMinute: number; firstDayThreads: number; firstPosts?: number; pauses?: Pause[] };
  settings: {
    timeZone?: string;
    /** The sequence up to which everything has been marked as seen; what came just above it is in `following`. */
    inboxSeen?: string;
    /** Choices for content labels, by label (CW-3). What is not here is as at first. */
    labels?: Record<string, string>;
    /** Names whose words this member does not want to meet. */
    blocked?: string[];
    /** Does not want to hear of posts that speak to one of their names. */
    withoutMentions?: boolean;
    /** In how many days the name goes off what they put up; absent: it stays. */
    fadeAfter?: number;
    /** Topics that somebody of the team never wants to work on. */
    unwanted?: string[];
    /** Keeps drafts when leaving by Leave (PO-1). */
    keepDrafts?: boolean;
    /** "I can't answer this today" (RE-5): the community day, and the threads put aside on it. */
    notToday?: { day: string; threads: string[] };
    /** Threads and cases for which help beside one's own words was closed, newest last (CR-2). */
    nearClosed?: string[];
  };
  /** What a member hears of besides the threads they have spoken in, and which of those they do not want to hear of. */
  following: {
    threads: FollowedThread[];
    spaces: FollowedSpace[];
    quiet: string[];
    /** What somebody looks for again and again, as filters only and never as words (SEARCH 6). */
    searches?: FollowedSearch[];
    /** Statements, mentions and threads that were marked as seen and are younger than `settings.inboxSeen`. */
    told?: string[];
  };
  /** Posts somebody keeps for themselves, newest last, each with a note only they read. */
  bookmarks: { kept: { post: string; note: string }[] };
  /** Which drafts are whose (PO-1). `thread` is the one that is being answered; none for a new thread or story. */
  drafts: { kept: { draft: string; thread?: string }[] };
  /** Own ground: the key of somebody's sealed pages, and their plan. Only their browser can open either (SECURITY J). */
  plan: { keys?: KeyBox; keysVersion: number; version: number; box?: string };
  /** The parts of their journal, oldest first. As above. */
  journal: { pages: SealedPage[] };
}

/** What is decided about a person and counted of their first days. */
export type Standing = LockerContents['standing'];

/**
 * `seen`: the position up to which the member has said that they have read; later posts are unread. A thread in which
 * one speaks or spoke has an entry too once it was marked, and a quiet one keeps it.
 */
export interface FollowedThread {
  thread: string;
  seen: number;
}

/** Threads opened in the hour `hour` or later are told of, unless they are in `told`; none has a sequence up to `since`. */
export interface FollowedSpace {
  space: string;
  since: string;
  /** Hours since 1970. */
  hour: number;
}

/** New strategies that have all of `filters` are told of, as new threads of a followed space are. */
export interface FollowedSearch {
  /** As an address says them. */
  filters: string;
  since: string;
  /** Hours since 1970. */
  hour: number;
}

export type LockerUse = keyof LockerContents;

const empty: LockerContents = {
  names: { own: [] },
  standing: { joinedMinute: 0, firstDayThreads: 0 },
  settings: {},
  following: { threads: [], spaces: [], quiet: [] },
  bookmarks: { kept: [] },
  drafts: { kept: [] },
  plan: { keysVersion: 0, version: 0 },
  journal: { pages: [] },
};

/** Every use a locker has. */
export const lockerUses = Object.keys(empty) as LockerUse[];

/** Smallest size of a locker; larger ones double, so that the size tells next to nothing about the list. */
const smallest = {
  names: 8192,
  standing: 1024,
  settings: 2048,
  following: 8192,
  bookmarks: 8192,
  drafts: 1024,
  // As large as one with a page of the smallest size in it.
  plan: 8192,
  journal: 8192,
} as const;

/** Creates all lockers of a new account. */
export async function createLockers(
  tx: Em,
  keys: Keys,
  account: string,
  first: Partial<LockerContents>,
): Promise<void> {
  for (const use of lockerUses) {
    await tx.execute('insert into locker (account_id, use, content) values (?, ?, ?)', [
      account,
      use,
      close(keys, account, use, first[use] ?? empty[use]),
    ]);
  }
}

/** Reads a locker. The caller is one of the purposes of `sealed-link.ts`, or the member's own settings. */
export async function readLocker<Use extends LockerUse>(
  em: Em,
  keys: Keys,
  account: string,
  use: Use,
): Promise<LockerContents[Use]> {
  const [row] = await em.execute<{ content: string }[]>(
    "select encode(content, 'base64') as content from locker where account_id = ? and use = ?",
    [account, use],
  );
  return row === undefined ? empty[use] : open(keys, account, use, row.content);
}

/** Several lockers of one person in one question. */
export async function readLockers<Use extends LockerUse>(
  em: Em,
  keys: Keys,
  account: string,
  uses: readonly Use[],
): Promise<Pick<LockerContents, Use>> {
  const found = await ask<{ use: Use; content: string }>(
    em,
    "select use, encode(content, 'base64') as content from locker where account_id = ? and use = any(?::text[])",
    [account, `{${uses.join(',')}}`],
  );
  return openLockers(keys, account, uses, found);
}

/** A locker as it was read: its content still sealed, in base 64, which is five times as quick to read as hex digits. */
export interface SealedLocker {
  use: string | null;
  content: string | null;
  /** Another one each time it is sealed. */
  sign?: string | null;
}

/**
 * Opens lockers that were read with something else of the same person; those that were not found are empty. One that came
 * without its content is as it was `before`.
 */
export function openLockers<Use extends LockerUse>(
  keys: Keys,
  account: string,
  uses: readonly Use[],
  sealed: readonly SealedLocker[],
  before?: Pick<LockerContents, Use>,
): Pick<LockerContents, Use> {
  const contents = Object.fromEntries(uses.map((use) => [use, empty[use]])) as Pick<LockerContents, Use>;
  for (const { use, content } of sealed) {
    const known = uses.find((each) => each === use);
    if (known === undefined) continue;
    if (content !== null) contents[known] = open(keys, account, known, content);
    else if (before !== undefined) contents[known] = before[known];
  }
  return contents;
}

/**
 * Gives every account the lockers that came with a newer release, so that having one says nothing of a person
 * (ARCHITECTURE 12). Part of the start; does nothing where none is missing.
 */
export async function giveMissingLockers(em: Em, keys: Keys): Promise<void> {
  for (const use of lockerUses) {
    const without = await em.execute<{ id: string }[]>(
      `select a.id from account a
       where not exists (select 1 from locker l where l.account_id = a.id and l.use = ?)`,
      [use],
    );
    for (const { id } of without) {
      await em.execute(
        'insert into locker (account_id, use, content) values (?, ?, ?) on conflict do nothing',
        [id, use, close(keys, id, use, empty[use])],
      );
    }
  }
}

/**
 * Applies one change to a locker whose row is locked first: of two tabs that add a name at once, neither
 * loses it. A change that gives back what it was given writes nothing. Must run inside a transaction.
 */
export async function changeLocker<Use extends LockerUse>(
  tx: Em,
  keys: Keys,
  account: string,
  use: Use,
  change: (content: LockerContents[Use]) => LockerContents[Use] | Promise<LockerContents[Use]>,
): Promise<LockerContents[Use]> {
  const [row] = await tx.execute<{ content: string }[]>(
    "select encode(content, 'base64') as content from locker where account_id = ? and use = ? for update",
    [account, use],
  );
  if (row === undefined) throw new Error('This account has no locker.');
  const before = open(keys, account, use, row.content);
  const changed = await change(before);
  if (changed === before) return before;
  await tx.execute('update locker set content = ? where account_id = ? and use = ?', [
    close(keys, account, use, changed),
    account,
    use,
  ]);
  return changed;
}

function close<Use extends LockerUse>(
  keys: Keys,
  account: string,
  use: Use,
  content: LockerContents[Use],
): Buffer {
  return keys.seal('locker', `${account}:${use}`, padded(JSON.stringify(content), smallest[use]));
}

function open<Use extends LockerUse>(
  keys: Keys,
  account: string,
  use: Use,
  sealed: string,
): LockerContents[Use] {
  const bytes = Buffer.from(sealed, 'base64');
  return JSON.parse(unpadded(keys.open('locker', `${account}:${use}`, bytes))) as LockerContents[Use];
}
