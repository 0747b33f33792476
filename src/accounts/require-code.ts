import type { Member } from '../platform/actor.ts';
import { Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { takeStep } from './two-step.ts';

/**
 * Asks a signed-in member for a code of their phone once more, before roles or settings change (SECURITY D, "TOTP
 * again"). Refuses a wrong or a used one (422, field `code`), and too many tries (429).
 */
export async function requireCode(em: Em, tools: Tools, member: Member, typed: string): Promise<void> {
  await tools.limits.take('code.account', member.account);
  await inTransaction(em, (tx) => useUpCode(tx, tools, member, typed));
}

/** As `requireCode`, in the transaction of a caller who has counted the try: the code is used where all of it is done. */
export async function useUpCode(
  tx: Em,
  tools: Pick<Tools, 'keys' | 'clock'>,
  member: Member,
  typed: string,
): Promise<void> {
  if (!(await takeStep(tx, tools, member.account, typed))) throw wrongCode();
}

/** What is said of a code of the phone that does not fit or was used. */
export const wrongCode = (): Problem =>
  new Problem(422, 'two-step.wrong', { fields: { code: 'two-step.wrong' } });
