import { isOwner, type Member } from '../platform/actor.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { monthsToMark } from './care.rules.ts';

/**
 * Says whether the team's hour with somebody outside was held in a month; nothing of what was said (WB-5). The last word
 * counts. Refuses everybody but owners (404), and a month that is neither this one nor the last (409).
 */
export async function markSupervision(
  em: Em,
  tools: Pick<Tools, 'clock'>,
  member: Member,
  { month, held, zone }: { month: string; held: boolean; zone: string },
): Promise<void> {
  if (!isOwner(member)) throw notFound();
  if (!monthsToMark(tools.clock.now(), zone).includes(month)) throw new Problem(409, 'care.month-over');
  await inTransaction(em, (tx) =>
    tx.execute(
      'insert into supervision (month, held) values (?, ?) on conflict (month) do update set held = excluded.held',
      [month, held],
    ),
  );
}
