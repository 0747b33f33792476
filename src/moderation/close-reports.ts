import { hourOf } from '../platform/coarse-time.rules.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { closeCases } from './open-case.ts';
import type { ReportOutcome } from './report-kinds.catalogue.ts';

/**
 * Closes the open reports of a post with one outcome, in the caller's transaction, and the cases they made once none is
 * open; `until` leaves those open that came after what a moderator has seen. Gives how many were closed.
 */
export async function closeReports(
  tx: Em,
  tools: Pick<Tools, 'clock' | 'keys'>,
  closing: { post: string; outcome: Exclude<ReportOutcome, 'open'>; until?: string; by?: string },
): Promise<number> {
  const closed = await tx.execute<{ id: string }[]>(
    `update report set outcome = ?, closed_hour = ?
     where post_id = ? and outcome = 'open' and (?::bigint is null or sequence <= ?::bigint) returning id`,
    [closing.outcome, hourOf(tools.clock.now()), closing.post, closing.until ?? null, closing.until ?? null],
  );
  const [left] = await tx.execute<{ some: boolean }[]>(
    "select exists (select 1 from report where post_id = ? and outcome = 'open') as some",
    [closing.post],
  );
  if (left?.some === false) {
    const { post, outcome, by } = closing;
    await closeCases(tx, tools, { post, kinds: ['report', 'appeal'], outcome, by });
  }
  return closed.length;
}
