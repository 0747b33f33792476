import type { LockerContents } from '../accounts/lockers.ts';
import { keepMarks, together, watchedThreads } from '../forum/following.rules.ts';

/**
 * What stood on a page of the inbox, by thread and by id, so that nothing is marked that was not there: numbers are taken
 * before a transaction commits, so an answer may come to light after one with a larger number.
 */
export interface Mark {
  /** Sequence up to which everything had come to light when the page was made. */
  until: string;
  /** The first hour in which a thread may still come to light, counted from 1970. */
  hour: number;
  threads: { thread: string; seen: number }[];
  /** Statements, mentions and threads of spaces that are younger than that and stood on the page. */
  told: string[];
}

type Following = LockerContents['following'];

/** Raises what is marked as seen, and never goes back: an old tab marks nothing as new again. */
export function raised(
  following: Following,
  names: LockerContents['names'],
  { until, hour, threads, told }: Mark,
): Following {
  const marks = new Map(following.threads.map((entry) => [entry.thread, entry.seen]));
  const watched = new Set(watchedThreads({ names, following }).map((entry) => entry.thread));
  for (const { thread, seen } of threads) {
    if (watched.has(thread)) marks.set(thread, Math.max(seen, marks.get(thread) ?? 0));
  }
  const moved = <Followed extends { since: string; hour: number }>(entry: Followed): Followed => ({
    ...entry,
    since: larger(entry.since, until),
    hour: Math.max(entry.hour, hour),
  });
  return {
    ...following,
    threads: keepMarks(
      [...marks].map(([thread, seen]) => ({ thread, seen })),
      names,
    ),
    spaces: following.spaces.map(moved),
    ...(following.searches && { searches: following.searches.map(moved) }),
    told: together(following.told, told),
  };
}

export const larger = (one: string, other: string): string => (BigInt(one) > BigInt(other) ? one : other);
export const smaller = (one: string, other: string): string => (BigInt(one) < BigInt(other) ? one : other);

/** The mark as the form of the page carries it, and back. */
export const marksText = (threads: Mark['threads']): string =>
  threads.map(({ thread, seen }) => `${thread}:${seen}`).join(' ');
export const marksOfText = (text: string): Mark['threads'] =>
  text
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => ({ thread: part.slice(0, 20), seen: Number(part.slice(21)) }));
