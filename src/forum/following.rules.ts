import type { LockerContents } from '../accounts/lockers.ts';

type Following = LockerContents['following'];
type Names = LockerContents['names'];
export interface OwnFollowing {
  names: Names;
  following: Following;
}

/** Most threads and most spaces a locker remembers. */
export const mostFollowed = { threads: 1000, spaces: 100, quiet: 2000, searches: 50 } as const;

/** What a thread a member hears of is compared with. */
export interface Watched {
  thread: string;
  /** Position up to which everything is known; 0 where nothing was ever marked. */
  seen: number;
}

/** The threads in which a member has spoken, under whatever name. Speaking is following. */
export const spokenIn = (names: Names): Set<string> =>
  new Set(names.own.flatMap((entry) => entry.thread ?? []));

/** Whether news of a thread reaches this member: they follow it or have spoken there, and did not ask for quiet. */
export function isFollowed(thread: string, { names, following }: OwnFollowing): boolean {
  if (following.quiet.includes(thread)) return false;
  return (
    names.own.some((entry) => entry.thread === thread) ||
    following.threads.some((entry) => entry.thread === thread)
  );
}

/** Every thread whose news reach this member, each once. */
export function watchedThreads({ names, following }: OwnFollowing): Watched[] {
  const watched = new Map<string, number>();
  for (const thread of spokenIn(names)) watched.set(thread, 0);
  for (const { thread, seen } of following.threads) watched.set(thread, seen);
  for (const thread of following.quiet) watched.delete(thread);
  return [...watched].map(([thread, seen]) => ({ thread, seen }));
}

/** What follows a thread from now on; null where the locker is full. Doing it twice changes nothing. */
export function withThread(own: OwnFollowing, thread: string, seen: number): Following | null {
  const { following } = own;
  if (isFollowed(thread, own)) return following;
  const others = following.threads.filter((entry) => entry.thread !== thread);
  if (others.length >= mostFollowed.threads && !spokenIn(own.names).has(thread)) return null;
  return {
    ...following,
    threads: keepMarks([...others, { thread, seen }], own.names),
    quiet: following.quiet.filter((entry) => entry !== thread),
  };
}

/** What no longer hears of a thread. One in which one has spoken is remembered as quiet, with its mark. */
export function withoutThread({ names, following }: OwnFollowing, thread: string): Following {
  if (!names.own.some((entry) => entry.thread === thread)) {
    return { ...following, threads: following.threads.filter((entry) => entry.thread !== thread) };
  }
  if (following.quiet.includes(thread)) return following;
  return { ...following, quiet: [...following.quiet, thread].slice(-mostFollowed.quiet) };
}

/** What follows a space from now on; null where the locker is full. `young` are threads of this hour that stand there already. */
export function withSpace(
  following: Following,
  space: Following['spaces'][number],
  young: readonly string[],
): Following | null {
  if (following.spaces.some((entry) => entry.space === space.space)) return following;
  if (following.spaces.length >= mostFollowed.spaces) return null;
  return {
    ...following,
    spaces: [...following.spaces, space],
    told: together(following.told, young),
  };
}

export function withoutSpace(following: Following, space: string): Following {
  return { ...following, spaces: following.spaces.filter((entry) => entry.space !== space) };
}

/** What hears of new strategies for some filters from now on; null where the locker is full. Doing it twice changes nothing. */
export function withSearch(
  following: Following,
  search: NonNullable<Following['searches']>[number],
  young: readonly string[],
): Following | null {
  const { searches = [] } = following;
  if (searches.some(({ filters }) => filters === search.filters)) return following;
  if (searches.length >= mostFollowed.searches) return null;
  return { ...following, searches: [...searches, search], told: together(following.told, young) };
}

export function withoutSearch(following: Following, filters: string): Following {
  const { searches = [] } = following;
  return { ...following, searches: searches.filter((search) => search.filters !== filters) };
}

/** Two lists as one without doubles, newest last, at most as many as a page ever marks at once. */
export const together = (known: readonly string[] = [], more: readonly string[]): string[] =>
  [...new Set([...known, ...more])].slice(-mostTold);
const mostTold = 600;

/** Where there is too much, marks of threads one has spoken in go first: those are found again without one. */
export function keepMarks(threads: Following['threads'], names: Names): Following['threads'] {
  let over = threads.length - mostFollowed.threads;
  if (over <= 0) return threads;
  const spoken = spokenIn(names);
  return threads.filter(({ thread }) => {
    if (over <= 0 || !spoken.has(thread)) return true;
    over -= 1;
    return false;
  });
}
