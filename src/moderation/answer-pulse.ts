import type { Member } from '../platform/actor.ts';
import { weekOf } from '../platform/coarse-time.rules.ts';
import type { Keys } from '../platform/keys.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { actingStaff } from './acting-staff.ts';
import type { PulseQuestion } from './care.rules.ts';

/** Finds "my answer of this week": different for every week, so that one person's answers do not match each other. */
export const pulseKey = (keys: Keys, account: string, week: string): Buffer =>
  keys.blind('pulse', account, week);

/**
 * Keeps somebody's answer to the three questions of the week (WB-6). The first one counts; a second one of the week changes
 * nothing. Refuses (404) who is not on the team.
 */
export async function answerPulse(
  em: Em,
  tools: Tools,
  member: Member,
  answer: Record<PulseQuestion, number>,
): Promise<void> {
  const week = weekOf(tools.clock.now());
  await inTransaction(em, async (tx) => {
    await actingStaff(tx, member);
    await tx.execute(
      `insert into pulse (blind_key, week, had, carried, free) values (?, ?, ?, ?, ?) on conflict do nothing`,
      [pulseKey(tools.keys, member.account, week), week, answer.had, answer.carried, answer.free],
    );
  });
}
