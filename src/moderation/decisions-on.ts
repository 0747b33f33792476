import type { Decisions } from '../forum/beside.ts';
import type { Keys } from '../platform/keys.ts';
import type { Em } from '../platform/rows.ts';
import { listTold } from './appeal.queries.ts';
import { holdingAfter } from './appeal-standing.rules.ts';

/** Which of the team's decisions hold a post now: what took parts out of it, the oldest first, and what keeps it out of sight. */
export async function decisionsOn(em: Em, keys: Keys, post: string): Promise<Decisions> {
  const { redacted, hidden, maybeHidden } = holdingAfter(await listTold(em, keys, post));
  return { taken: redacted, hidden: hidden ?? maybeHidden };
}
