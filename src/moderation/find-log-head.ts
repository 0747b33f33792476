import type { Em } from '../platform/rows.ts';

/**
 * The last line of the team's log: its number and its hash as hex digits (SECURITY I). Kept outside the database, it
 * shows later whether lines were cut off or the whole was written anew. Nothing while the log is empty.
 */
export async function findLogHead(em: Em): Promise<{ number: number; head: string } | null> {
  const [last] = await em.execute<{ number: number; hash: Buffer }[]>(
    'select number, hash from moderation_event order by number desc limit 1',
  );
  return last === undefined ? null : { number: last.number, head: last.hash.toString('hex') };
}
