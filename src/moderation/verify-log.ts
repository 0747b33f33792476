import type { Em } from '../platform/rows.ts';
import { type ChainedEvent, chainHash, firstHash } from './event-chain.ts';

/** What a check of the whole log came to. `head` is the last hash as hex digits, to be compared with one kept elsewhere. */
export type LogVerdict =
  | { whole: true; lines: number; head: string }
  | { whole: false; firstBroken: number; lines: number };

const batch = 500;

/**
 * Reads the log from its first line and reckons every hash again (SECURITY I). `firstBroken` is the number of the
 * first line that was changed, is missing or follows a missing one. Lines cut off at the end cannot be seen from
 * inside: compare the head with one you have kept. Changes nothing.
 */
export async function verifyLog(em: Em): Promise<LogVerdict> {
  let previous = firstHash;
  let lines = 0;
  for (;;) {
    const events = await em.execute<(ChainedEvent & { hash: Buffer })[]>(
      `select number, day::text as day, actor, act, subject, reason, hash from moderation_event
       where number > ? order by number limit ${batch}`,
      [lines],
    );
    for (const { hash, ...event } of events) {
      const right = chainHash(previous, event);
      if (event.number !== lines + 1 || !right.equals(hash)) {
        return { whole: false, firstBroken: lines + 1, lines };
      }
      previous = right;
      lines += 1;
    }
    if (events.length < batch) return { whole: true, lines, head: previous.toString('hex') };
  }
}
