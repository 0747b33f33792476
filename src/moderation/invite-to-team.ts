import { findRoleCode, makeRoleCode, type RoleCodeWanted } from '../accounts/make-role-code.ts';
import { useUpCode, wrongCode } from '../accounts/require-code.ts';
import type { Member } from '../platform/actor.ts';
import { formOnce } from '../platform/form-once.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { actingStaff } from './acting-staff.ts';
import { recordEvent } from './record-event.ts';

/**
 * Makes a one-time code for one person who is to join the team, with a line in the log, after the owner's second step
 * has been asked for once more (SECURITY D). The code is given back only once the line stands, so that none is ever
 * known without it; the same form gives the same code again until somebody has used it (R1). Refuses a wrong or a used
 * second step (422), too many tries (429) and everybody but owners (404).
 */
export async function inviteToTeam(
  em: Em,
  tools: Tools,
  member: Member,
  wanted: RoleCodeWanted & { code: string },
): Promise<string> {
  await tools.limits.take('code.account', member.account);
  const { role, form_key: formKey, code } = wanted;
  const form = { sender: member.account, formKey, content: [role, code], now: tools.clock.now() };
  await inTransaction(em, (tx) =>
    formOnce(tx, tools.keys, form, async () => {
      await useUpCode(tx, tools, member, code);
      await makeRoleCode(tx, tools, member, wanted);
      const actor = await actingStaff(tx, member);
      await recordEvent(tx, tools, { actor, act: 'role-code.made', subject: role });
      return 'made';
    }),
  );
  const made = await findRoleCode(em, tools, member, wanted);
  if (made === null) throw wrongCode();
  return made;
}
