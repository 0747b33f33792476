import { formOnce } from '../platform/form-once.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { createAccount } from './create-account.ts';
import { openSession } from './sessions.ts';
import { type SignInOutcome, signIn } from './sign-in.ts';
import { limitsName } from './sign-in-key.ts';

export interface JoinWanted {
  /** From `signInKey`. */
  key: Buffer;
  passphrase: string;
  agreementVersion: number;
  /** The same for every press of one form. */
  formKey: string;
}

/**
 * Makes an account for a newcomer and signs them in. The same form with the same words, sent again, signs in to the
 * account it made (SECURITY R1). Refuses a name that is taken (409, with the field).
 */
export async function join(em: Em, tools: Tools, wanted: JoinWanted): Promise<SignInOutcome> {
  const passphraseHash = await tools.passwords.hash(wanted.passphrase);
  const session = await inTransaction(em, async (tx) => {
    const made: { account?: string } = {};
    await formOnce(tx, tools.keys, joinForm(tools, wanted), async () => {
      made.account = await createAccount(tx, tools, { ...wanted, signInKey: wanted.key, passphraseHash });
      return 'joined';
    });
    const { account } = made;
    if (account === undefined) return null;
    if (tools.limits.isLifted(limitsName(wanted.key))) tools.limits.lift(account);
    return openSession(tx, tools, { account, shared: false });
  });
  if (session !== null) return { kind: 'in', session };
  return signIn(em, tools, { ...wanted, shared: false, label: '' });
}

/**
 * The form as `formOnce` knows it. Its stored result is the same word for everybody: an account's id beside the hour
 * of the form would tell when that account was made (ARCHITECTURE 12).
 */
export const joinForm = (tools: Pick<Tools, 'clock'>, wanted: JoinWanted) => ({
  sender: 'guest',
  formKey: wanted.formKey,
  content: ['join', limitsName(wanted.key), wanted.passphrase],
  now: tools.clock.now(),
});
