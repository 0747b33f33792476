import { type Actor, isStaff } from '../platform/actor.ts';
import type { PostState } from './post.entity.ts';

/** Yes, or the catalogue key of the reason why not. */
export type Verdict = true | string;

/** A thread that nobody but its author and the team may know of: its opening post waits, and nobody has answered. */
export const isUnseen = (thread: { openingState: PostState; listed: boolean }): boolean =>
  thread.openingState === 'held' && !thread.listed;

/** Whether somebody may answer in this thread now. */
export function mayAnswer(thread: { locked: boolean; openingState: PostState; listed: boolean }): Verdict {
  if (isUnseen(thread)) return 'forum.waits';
  return thread.locked ? 'forum.locked' : true;
}

/** Whether the words of a post may be read: by all while it is up; hidden and held ones by author and moderators (MO-7). */
export function mayReadWords(actor: Actor, post: { state: PostState; mine: boolean }): boolean {
  if (post.state === 'up') return true;
  return (post.state === 'hidden' || post.state === 'held') && (post.mine || isStaff(actor));
}

/**
 * Only the author changes words, and only while they stand; a hidden post waits for its moderator, unless the team has asked
 * for other words in it.
 */
export function mayEdit(post: { state: PostState; mine: boolean; editAsked: boolean }): Verdict {
  if (!post.mine) return 'problem.not-found';
  return post.state === 'up' || (post.state === 'hidden' && post.editAsked) ? true : 'forum.edit.not-up';
}

/** The author may take a post back at any time, hidden or not (PO-7). */
export function mayWithdraw(post: { state: PostState; mine: boolean }): Verdict {
  if (!post.mine) return 'problem.not-found';
  return post.state === 'withdrawn' ? 'forum.withdraw.already' : true;
}

/** Whether a member may say a word of reaction to a post: to those of others, while they are up (RE-7). */
export function mayReact(post: { state: PostState; mine: boolean }): Verdict {
  if (post.mine) return 'reaction.own';
  return post.state === 'up' ? true : 'reaction.not-up';
}

/** Minutes in which an edit leaves no mark (PO-7). */
const freeMinutes = 30;

/** Whether an edit made now gets the mark "edited". Without a known minute it does. */
export const needsEditMark = (writtenMinute: number | null, nowMinute: number): boolean =>
  writtenMinute === null || nowMinute - writtenMinute > freeMinutes;

/** What a member may do on their first day (SECURITY E): answers are free, threads few, links none. */
export const firstDay = { minutes: 1440, threads: 3 } as const;

/** Whether the member's first day is still on. */
export const isFirstDay = (joinedMinute: number, nowMinute: number): boolean =>
  joinedMinute > 0 && nowMinute - joinedMinute < firstDay.minutes;

/** Whether a text holds a link; on the first day those wait (SECURITY D, F). */
export const hasLink = (text: string): boolean => /\b(https?:\/\/|www\.)\S/i.test(text);

/** What is said of a text in parts is said at those it is true of: on the first day, those with a link, else the first (SECURITY E). */
export function atLinked(
  { text, ...others }: Record<string, string>,
  parts: Readonly<Record<string, string>>,
): Record<string, string> {
  if (text === undefined) return others;
  const linked = Object.keys(parts).filter((name) => hasLink(parts[name] ?? ''));
  const named = linked.length > 0 ? linked : Object.keys(parts).slice(0, 1);
  return { ...others, ...Object.fromEntries(named.map((name) => [name, text])) };
}
