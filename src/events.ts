import type { Em } from './platform/rows.ts';

/** What can be announced, and what travels with it: public ids only, never a word or a person (ARCHITECTURE 12). */
export interface Events {
  /** A text could not be rendered in time and stands as plain text for now (SECURITY H3). */
  'post.left-plain': { post: string };
  /** The author of a post has changed it as the team had asked, or has taken it back. */
  'post.mended': { post: string };
  /** A post waits for the team before it is up (SECURITY F). */
  'post.held': { post: string };
  /** What was written may tell of danger, so that somebody of the team should look (CR-11). */
  'post.near-danger': { post: string };
  /** A case may be about a life at risk, or somebody asked for a person: the pager rings (CR-5). */
  'case.urgent': { post: string };
  /** Once an hour: what has a time of its own is looked at (CR-13). */
  'hour.passed': Record<string, never>;
  /** Once a day: what has run out may go (PR-7). */
  'day.passed': Record<string, never>;
}

export type EventName = keyof Events;

/** Puts one job for each listener into the transaction of `em`: it runs if, and only if, that commits. */
export type Announce = <Name extends EventName>(em: Em, event: Name, payload: Events[Name]) => Promise<void>;
