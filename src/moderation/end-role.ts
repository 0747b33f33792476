import { endSessions } from '../accounts/end-sessions.ts';
import { renewSession } from '../accounts/renew-session.ts';
import { useUpCode } from '../accounts/require-code.ts';
import type { OpenedSession } from '../accounts/sessions.ts';
import { type Colleague, endRole, holdTeam } from '../accounts/staff.ts';
import { isOwner, type Member } from '../platform/actor.ts';
import { formOnce } from '../platform/form-once.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { closeShift } from './kept-shift.ts';
import { lapseProposals } from './lapse-proposals.ts';
import { recordEvent } from './record-event.ts';
import { releaseClaims } from './release-claims.ts';

export interface RoleEnding {
  /** The code of the phone of whoever asks. */
  code: string;
  form_key: string;
}

/**
 * Takes the role of somebody of the team away, known only by their alias, after the owner's second step has been asked for
 * once more (SECURITY D). It is gone with the next request of any of their devices, all of which are signed out; what they
 * had taken is free for others, what they proposed goes no further, their shift and their talks end, and the log says that it was done. The same form counts
 * once. Refuses everybody but owners, and who is not on the team (404), a wrong second step (422), too many tries (429),
 * and the owner who asks: they give theirs back (409).
 */
export async function takeRole(
  em: Em,
  tools: Tools,
  member: Member,
  ending: RoleEnding & { staff: string },
): Promise<void> {
  if (!isOwner(member)) throw notFound();
  await tools.limits.take('code.account', member.account);
  const content = ['take-role', ending.staff, ending.code];
  const form = { sender: member.account, formKey: ending.form_key, content, now: tools.clock.now() };
  await inTransaction(em, (tx) =>
    formOnce(tx, tools.keys, form, async () => {
      const team = await holdTeam(tx);
      const owner = team.find(({ account, role }) => account === member.account && role === 'owner');
      const other = team.find(({ id }) => id === ending.staff);
      if (owner === undefined || other === undefined) throw notFound();
      if (other === owner) throw new Problem(409, 'team.end.own');
      await useUpCode(tx, tools, member, ending.code);
      await leaveTeam(tx, tools, other);
      await endSessions(tx, other.account);
      await lapseProposals(tx, tools, { of: other.id, by: owner.id });
      await recordEvent(tx, tools, { actor: owner.id, act: 'role.taken-away', subject: other.id });
      return 'taken';
    }),
  );
}

/**
 * Gives one's own role back, after the second step has been asked for once more. Other sessions end and this one gets a
 * new value (SECURITY B2); the rest is as with `takeRole`. Refuses the last owner (409): without one, nobody could ever
 * invite anybody again.
 */
export async function giveRoleBack(
  em: Em,
  tools: Tools,
  member: Member,
  { code }: Pick<RoleEnding, 'code'>,
): Promise<OpenedSession> {
  await tools.limits.take('code.account', member.account);
  return inTransaction(em, async (tx) => {
    const team = await holdTeam(tx);
    const self = team.find(({ account }) => account === member.account);
    if (self === undefined) throw notFound();
    if (isLastOwner(self, team)) throw new Problem(409, 'team.end.last');
    await useUpCode(tx, tools, member, code);
    await leaveTeam(tx, tools, self);
    const session = await renewSession(tx, tools, member);
    await lapseProposals(tx, tools, { of: self.id, by: self.id });
    await recordEvent(tx, tools, { actor: self.id, act: 'role.given-back', subject: self.id });
    return session;
  });
}

/** Whether nobody who may act as an owner would be left. */
const isLastOwner = (self: Colleague, team: readonly Colleague[]): boolean =>
  self.role === 'owner' && !team.some((each) => each !== self && each.role === 'owner' && each.awake);

/** Ends somebody's role with all that hangs on it; what they had taken is free for others. Part of a transaction. */
export async function leaveTeam(tx: Em, tools: Tools, { id, account }: Colleague): Promise<void> {
  await endRole(tx, account);
  await releaseClaims(tx, tools, id);
  await closeShift(tx, tools, id);
  await tx.execute('delete from debrief where actor = ?', [id]);
}
