import type { Context } from 'hono';
import type { NearCase } from '../../safety/near.ts';
import type { Reading } from '../../site/reading.rules.ts';
import type { Actor } from '../actor.ts';
import type { Em } from '../rows.ts';

/** What a request carries on its way from the first middleware to the page. */
export interface Variables {
  /** A short random code for the log and the page of an unknown fault. */
  code: string;
  em: Em;
  /** The sign of a guest's page that may be kept, and its bytes once they are made (answer-kept.tsx). */
  etag: string | undefined;
  sent: Buffer | undefined;
  /** How whoever asks has chosen to read on this device. */
  reading: Reading;
  actor: Actor;
  /** What this session's form tokens are made from; empty for guests. */
  tokenBase: string;
  /** Fields of a posted form after the closed parse: one text per name. */
  form: Record<string, string>;
  /** Whether the inbox has something the member has not marked as seen. */
  inboxNew: boolean;
  /** The member's lockers once they were read; use `ownLockers` (the accounts feature knows what is in them). */
  lockers: Promise<unknown> | undefined;
  /** What keeps the member from writing now, as far as their pages say it; hours since 1970. */
  paused: { until: number | null } | undefined;
  /** Open urgent cases about own names, as read with this request and kept nowhere; none for guests. */
  near: NearCase[] | undefined;
  /** The one of them that puts help at the top of this page. */
  nearTop: NearCase | undefined;
  /** Versions of all spaces as they were when the member was recognised (space-versions.ts); none for guests. */
  spaceVersions: string | undefined;
  /** The words of a refused form are kept as a draft too (PO-1). */
  draftKept: boolean | undefined;
  /** The member's time zone, or the community's. */
  timeZone: string;
}

export interface WebEnv {
  Variables: Variables;
}
export type WebContext = Context<WebEnv>;
