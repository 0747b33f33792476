import type { Member } from '../platform/actor.ts';
import { Problem } from '../platform/problem.ts';
import { type Role, roles } from '../platform/roles.catalogue.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { hashOfCode } from './one-time-codes.ts';
import { renewSession } from './renew-session.ts';
import type { OpenedSession } from './sessions.ts';
import { giveRole } from './staff.ts';

/**
 * Takes on the role a one-time code stands for; the code is used up. The member's other sessions end and this one gets
 * a new value (SECURITY B2). The role counts once a second step is set up (A5). Refuses a code that is unknown or used
 * (422), one for a role the member has or has more than (422, and the code stays), and too many tries (429).
 */
export async function redeemRoleCode(
  em: Em,
  tools: Tools,
  member: Member,
  typed: string,
): Promise<OpenedSession> {
  await tools.limits.take('code.account', member.account);
  return inTransaction(em, async (tx) => {
    const [code] = await tx.execute<{ role: Exclude<Role, 'member'> }[]>(
      'delete from role_code where code_hash = ? returning role',
      [hashOfCode(typed)],
    );
    if (code === undefined) throw refusal('role.unknown');
    const held = member.waitingRole ?? member.role;
    if (roles.indexOf(code.role) <= roles.indexOf(held)) throw refusal('role.already');
    await giveRole(tx, member.account, code.role);
    return renewSession(tx, tools, member);
  });
}

const refusal = (code: 'role.unknown' | 'role.already'): Problem =>
  new Problem(422, code, { fields: { code } });
