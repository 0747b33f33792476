import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { type SecondStepRefusal, takeSecondStep } from './second-step.ts';
import { type OpenedSession, openSession } from './sessions.ts';
import { passphraseMark, readPass } from './two-step-pass.ts';

/** Signed in; or the code does not fit and the pass still holds; or it took too long and begins anew. */
export type CodeOutcome =
  | { kind: 'in'; session: OpenedSession }
  | { kind: 'wrong'; why: SecondStepRefusal }
  | { kind: 'too-late' };

/**
 * The second half of signing in: the pass of the first half and a code of the phone or what a passkey signed for that
 * pass, each once (SECURITY A5).
 * Refuses with 429 after five codes in five minutes. A passphrase that changed in between makes the pass too late.
 */
export async function signInWithCode(em: Em, tools: Tools, pass: string, code: string): Promise<CodeOutcome> {
  const known = readPass(tools.keys, tools.clock.now(), pass);
  if (known === null) return { kind: 'too-late' };
  const { account, shared, label } = known;
  await tools.limits.take('code.account', account);
  return inTransaction(em, async (tx) => {
    const [row] = await tx.execute<{ passphrase_hash: string }[]>(
      'select passphrase_hash from account where id = ? for update',
      [account],
    );
    if (row === undefined || passphraseMark(row.passphrase_hash) !== known.passphraseMark) {
      return { kind: 'too-late' };
    }
    const asking = { use: 'sign-in', of: pass } as const;
    const why = await takeSecondStep(tx, tools, account, { text: code, asking });
    if (why !== null) return { kind: 'wrong', why };
    return { kind: 'in', session: await openSession(tx, tools, { account, shared, label }) };
  });
}
