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
export const recordEvent = (tx: Em, tools: Pick<Tools, 'clock'>, wanted: EventWanted): Promise<number> =>
  recordEvents(tx, tools, [wanted]);

/** As `recordEvent`, for many lines that follow each other. Gives the number of the first. */
export async function recordEvents(
  tx: Em,
  tools: Pick<Tools, 'clock'>,
  wanted: readonly EventWanted[],
): Promise<number> {
  await tx.execute('select pg_advisory_xact_lock(?)', [logLock]);
  const [last] = await tx.execute<{ number: number; hash: Buffer }[]>(
    'select number, hash from moderation_event order by number desc limit 1',
  );
  const first = (last?.number ?? 0) + 1;
  const day = tools.clock.now().toISOString().slice(0, 10);
  let before = last?.hash ?? firstHash;
  const lines = wanted.map(({ actor, act, subject, reason = null }, at) => {
    const event = { number: first + at, day, actor, act, subject, reason };
    before = chainHash(before, event);
    return { ...event, hash: before.toString('hex') };
  });
  await tx.execute(
    `insert into moderation_event (number, day, actor, act, subject, reason, hash)
     select number, day::date, actor, act, subject, reason, decode(hash, 'hex')
     from jsonb_to_recordset(?::jsonb)
       as r(number int, day text, actor text, act text, subject text, reason text, hash text)`,
    [JSON.stringify(lines)],
  );
  return first;
}
