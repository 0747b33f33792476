import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import type { Reason } from '../safety/reasons.catalogue.ts';
import { chainHash, firstHash } from './event-chain.ts';
import type { ModerationAct } from './moderation-acts.catalogue.ts';

/** Number of the advisory lock that lets one line at a time be written. */
const logLock = 7_302_011;

export interface EventWanted {
  /** Staff id, never an account or a name that posts (MO-10). */
  actor: string;
  act: ModerationAct;
  /** Public id of what it was done to; a code for what has none. */
  subject: string;
  reason?: Reason | null;
}

/**
 * Writes one line of the log in the caller's transaction (MO-10, SECURITY I). It must be the last thing that
 * transaction does: the lock that keeps lines in one row is held until it ends, and taken after all others.
 */
export async function recordEvent(tx: Em, tools: Pick<Tools, 'clock'>, wanted: EventWanted): Promise<number> {
  await tx.execute('select pg_advisory_xact_lock(?)', [logLock]);
  const [last] = await tx.execute<{ number: number; hash: Buffer }[]>(
    'select number, hash from moderation_event order by number desc limit 1',
  );
  const event = {
    number: (last?.number ?? 0) + 1,
    day: tools.clock.now().toISOString().slice(0, 10),
    actor: wanted.actor,
    act: wanted.act,
    subject: wanted.subject,
    reason: wanted.reason ?? null,
  };
  await tx.execute(
    'insert into moderation_event (number, day, actor, act, subject, reason, hash) values (?, ?, ?, ?, ?, ?, ?)',
    [
      event.number,
      event.day,
      event.actor,
      event.act,
      event.subject,
      event.reason,
      chainHash(last?.hash ?? firstHash, event),
    ],
  );
  return event.number;
}
