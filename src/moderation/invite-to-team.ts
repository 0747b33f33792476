import { makeRoleCode } from '../accounts/make-role-code.ts';
import { requireCode } from '../accounts/require-code.ts';
import type { Member } from '../platform/actor.ts';
import type { Role } from '../platform/roles.catalogue.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { actingStaff } from './acting-staff.ts';
import { recordEvent } from './record-event.ts';

/**
 * Makes a one-time code for one person who is to join the team, with a line in the log, after the owner's second step
 * has been asked for once more (SECURITY D). The code is given back only once the line stands, so that none is ever
 * known without it. Refuses a wrong second step (422) and everybody but owners (404).
 */
export async function inviteToTeam(
  em: Em,
  tools: Tools,
  member: Member,
  wanted: { role: Exclude<Role, 'member'>; code: string },
): Promise<string> {
  await requireCode(em, tools, member, wanted.code);
  const made = await makeRoleCode(em, tools, member, wanted.role);
  await inTransaction(em, async (tx) => {
    const actor = await actingStaff(tx, member);
    await recordEvent(tx, tools, { actor, act: 'role-code.made', subject: wanted.role });
  });
  return made;
}
