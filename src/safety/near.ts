import { crisisSteps } from './crisis/crisis-levels.catalogue.ts';

/** An open case about a name of whoever is reading, as their own pages need it; it is read anew for each and kept nowhere. */
export interface NearCase {
  id: string;
  thread: string;
  level: number;
  cause: string;
}

/** The case that puts help at the top of every page, until its author closes that (SAFETY 3.5, L4 and L5). */
export const topCase = (near: readonly NearCase[], closed: readonly string[] = []): NearCase | undefined =>
  near.find(({ id, level }) => level >= crisisSteps.acute && !closed.includes(id));

/** Most threads and cases a member's settings remember as closed; the oldest go first. */
export const mostClosed = 200;

/** Remembers what is not to be shown again. Doing it twice is the same as once. */
export const withClosed = (closed: readonly string[] = [], ...more: string[]): string[] =>
  [...new Set([...closed, ...more])].slice(-mostClosed);
