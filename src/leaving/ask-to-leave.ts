import { checkOwnPassphrase } from '../accounts/check-own-passphrase.ts';
import { endSessions } from '../accounts/end-sessions.ts';
import { holdTeam } from '../accounts/staff.ts';
import type { Member } from '../platform/actor.ts';
import { Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { type DepartureChoice, sealChoice } from './departure-choice.ts';
import { leavingWeek } from './leaving-week.rules.ts';

/**
 * Notes that a member wants to leave, after their passphrase, and signs them out everywhere. Until the Monday it gives back nothing
 * changes that anybody could see, and signing in takes the wish back (PR-6). Refuses a wrong passphrase (422) and the last owner
 * who would be left (409): without one, nobody could ever invite anybody again.
 */
export async function askToLeave(
  em: Em,
  tools: Tools,
  member: Member,
  { passphrase, choice }: { passphrase: string; choice: DepartureChoice },
): Promise<string> {
  await checkOwnPassphrase(em, tools, member, passphrase);
  const week = leavingWeek(tools.clock.now());
  await inTransaction(em, async (tx) => {
    if (await isLastToStay(tx, member.account)) throw new Problem(409, 'leaving.last-owner');
    await tx.execute(
      `insert into departure (account_id, due_week, choice) values (?, ?, ?)
       on conflict (account_id) do update set due_week = excluded.due_week, choice = excluded.choice`,
      [member.account, week, sealChoice(tools.keys, member.account, choice)],
    );
    await endSessions(tx, member.account);
  });
  return week;
}

/** Whether this is an owner after whom no owner who may act would stay. Holds the team until the transaction ends. */
async function isLastToStay(tx: Em, account: string): Promise<boolean> {
  const team = await holdTeam(tx);
  const leaving = await tx.execute<{ account_id: string }[]>('select account_id from departure');
  const gone = new Set(leaving.map(({ account_id: id }) => id));
  const owners = team.filter(({ role }) => role === 'owner');
  return (
    owners.some((each) => each.account === account) &&
    !owners.some((each) => each.account !== account && each.awake && !gone.has(each.account))
  );
}
