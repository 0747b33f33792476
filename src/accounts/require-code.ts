import type { Member } from '../platform/actor.ts';
import { Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { type SecondStepRefusal, takeSecondStep } from './second-step.ts';
import type { PasskeyTools } from './take-passkey.ts';

/**
 * Asks a signed-in member for their second step once more, before roles or settings change (SECURITY D, "TOTP again"): a
 * code of their phone, or what their passkey signed for this session. Refuses what is wrong or was used (422, field
 * `code`), and too many tries (429).
 */
export async function requireCode(em: Em, tools: Tools, member: Member, typed: string): Promise<void> {
  await tools.limits.take('code.account', member.account);
  await inTransaction(em, (tx) => useUpCode(tx, tools, member, typed));
}

/** As `requireCode`, in the transaction of a caller who has counted the try: the code is used where all of it is done. */
export async function useUpCode(
  tx: Em,
  tools: PasskeyTools,
  member: Member,
  typed: string,
  field = 'code',
): Promise<void> {
  const asking = { use: 'again', of: member.session } as const;
  const refused = await takeSecondStep(tx, tools, member.account, { text: typed, asking });
  if (refused !== null) throw wrongCode(refused, field);
}

/** What is said of a second step that does not fit or was used. */
export const wrongCode = (code: SecondStepRefusal = 'two-step.wrong', field = 'code'): Problem =>
  new Problem(422, code, { fields: { [field]: code } });
