import type { LockerContents } from '../accounts/lockers.ts';
import { type Watched, watchedThreads } from '../forum/following.rules.ts';

type Lockers = Pick<LockerContents, 'names' | 'settings' | 'following'>;

/** What an inbox is computed from; it is never stored (ARCHITECTURE 12). */
export interface OwnNews {
  /** All own names. Their words are no news. */
  names: string[];
  /** Names whose words are no news for this member either. */
  blocked: string[];
  threads: Watched[];
  /** The name they speak with in each thread in which they have spoken: one alone (PO-5). */
  voices: ReadonlyMap<string, string>;
  spaces: LockerContents['following']['spaces'];
  searches: NonNullable<LockerContents['following']['searches']>;
  /** Sequence up to which nothing is new. */
  seen: string;
  /** Seen already although their sequence is above that. */
  told: string[];
  mentions: boolean;
}

/** Null for whoever has neither spoken nor follows anything: to them nothing can come. */
export function ownNews({ names, settings, following }: Lockers): OwnNews | null {
  const own = {
    names: [...new Set(names.own.map((entry) => entry.name))],
    blocked: settings.blocked ?? [],
    threads: watchedThreads({ names, following }),
    voices: new Map(names.own.flatMap(({ thread, name }) => (thread === undefined ? [] : [[thread, name]]))),
    spaces: following.spaces,
    searches: following.searches ?? [],
    seen: settings.inboxSeen ?? '0',
    told: following.told ?? [],
    mentions: settings.withoutMentions !== true,
  };
  const heard = [own.names, own.threads, own.spaces, own.searches];
  return heard.every((list) => list.length === 0) ? null : own;
}

/** Public ids, whole numbers and times as one PostgreSQL array: nothing in them needs quoting. */
export const array = (values: readonly (string | number)[]): string => `{${values.join(',')}}`;

/** An hour since 1970 as PostgreSQL reads it. */
export const hourText = (hour: number): string => `"${new Date(hour * 3_600_000).toISOString()}"`;
