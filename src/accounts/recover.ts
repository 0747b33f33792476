import { formOnce } from '../platform/form-once.ts';
import { Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { endSessions } from './end-sessions.ts';
import { hashOfCode } from './one-time-codes.ts';
import { letIn, type SignInOutcome, signIn, waysOf } from './sign-in.ts';
import { limitsName } from './sign-in-key.ts';
import type { SecondStepWays } from './two-step-pass.ts';

export interface RecoveryWanted {
  /** From `signInKey`. */
  key: Buffer;
  code: string;
  /** The new one; the caller has checked that it may be used. */
  passphrase: string;
  shared: boolean;
  formKey: string;
}

/**
 * Uses up a recovery code and sets a new passphrase. All sessions end; the second step stays and is asked for
 * (SECURITY A4). An unknown name, a wrong code and a used one give the same outcome in the same time (PR-12).
 * The same form sent again counts once. Wrong passphrases of a stranger do not stand in the way (SECURITY E).
 */
export async function recover(em: Em, tools: Tools, wanted: RecoveryWanted): Promise<SignInOutcome> {
  const hash = await tools.passwords.hash(wanted.passphrase);
  const form = {
    sender: 'guest',
    formKey: wanted.formKey,
    content: ['recover', limitsName(wanted.key), wanted.code, wanted.passphrase],
    now: tools.clock.now(),
  };
  const used: { account?: UsedCode } = {};
  try {
    await inTransaction(em, (tx) =>
      formOnce(tx, tools.keys, form, async () => {
        used.account = await useCode(tx, wanted, hash);
        return 'recovered';
      }),
    );
  } catch (trouble) {
    if (trouble instanceof Problem && trouble.code === 'recovery.wrong') return { kind: 'wrong' };
    throw trouble;
  }
  await tools.limits.right(limitsName(wanted.key));
  const again = { ...wanted, label: '' };
  if (used.account === undefined) return signIn(em, tools, again);
  return letIn(em, tools, { ...used.account, passphrase_hash: hash }, again);
}

interface UsedCode {
  id: string;
  ways: SecondStepWays;
}

async function useCode(tx: Em, wanted: RecoveryWanted, hash: string): Promise<UsedCode> {
  const [used] = await tx.execute<UsedCode[]>(
    `delete from recovery_code r using account a
     where a.id = r.account_id and a.sign_in_key = ? and r.code_hash = ?
     returning a.id, ${waysOf}`,
    [wanted.key, hashOfCode(wanted.code)],
  );
  if (used === undefined) throw new Problem(422, 'recovery.wrong');
  // Whoever types a code has kept it: none is shown again.
  await tx.execute('update account set passphrase_hash = ?, pending_codes = null where id = ?', [
    hash,
    used.id,
  ]);
  await endSessions(tx, used.id);
  return used;
}
