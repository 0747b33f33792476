import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { type OpenedSession, openSession } from './sessions.ts';
import { takeStep } from './two-step.ts';
import { passphraseMark, readPass } from './two-step-pass.ts';

/** Signed in; or the code does not fit and the pass still holds; or it took too long and begins anew. */
export type CodeOutcome = { kind: 'in'; session: OpenedSession } | { kind: 'wrong' } | { kind: 'too-late' };

/**
 * The second half of signing in: the pass of the first half and a code of the phone, each code once (SECURITY A5).
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
    if (!(await takeStep(tx, tools, account, code))) return { kind: 'wrong' };
    return { kind: 'in', session: await openSession(tx, tools, { account, shared, label }) };
  });
}
