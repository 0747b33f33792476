import { formOnce } from '../platform/form-once.ts';
import { notFound } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { createAccount } from './create-account.ts';
import { type JoinWanted, joinForm } from './join.ts';
import { hashOfToken } from './offer-set-up.ts';
import { openSession } from './sessions.ts';
import { type SignInOutcome, signIn } from './sign-in.ts';
import { giveRole } from './staff.ts';

/** Whether a set-up link still makes an owner. */
export async function isSetUpOpen(em: Em, token: string): Promise<boolean> {
  const open = await em.execute<{ id: number }[]>('select id from site where id = 1 and set_up_hash = ?', [
    hashOfToken(token),
  ]);
  return open.length === 1;
}

/**
 * Makes the first owner by the one-time link. The link dies in the same transaction, so that of two people who open
 * it at once one becomes owner and the other is told that there is nothing here (404). The role counts once the
 * second step is set up (SECURITY A5). The same form sent again signs in to the account it made.
 */
export async function setUpOwner(
  em: Em,
  tools: Tools,
  wanted: Omit<JoinWanted, 'formKey'> & { token: string },
): Promise<SignInOutcome> {
  const passphraseHash = await tools.passwords.hash(wanted.passphrase);
  const form = joinForm(tools, { ...wanted, formKey: wanted.token });
  const session = await inTransaction(em, async (tx) => {
    const made: { account?: string } = {};
    await formOnce(tx, tools.keys, form, async () => {
      await useLink(tx, wanted.token);
      made.account = await createAccount(tx, tools, { ...wanted, signInKey: wanted.key, passphraseHash });
      await giveRole(tx, made.account, 'owner');
      return 'joined';
    });
    const { account } = made;
    return account === undefined ? null : openSession(tx, tools, { account, shared: false });
  });
  if (session !== null) return { kind: 'in', session };
  return signIn(em, tools, { ...wanted, shared: false, label: '' });
}

async function useLink(tx: Em, token: string): Promise<void> {
  const used = await tx.execute<{ id: number }[]>(
    'update site set set_up_hash = null where id = 1 and set_up_hash = ? returning id',
    [hashOfToken(token)],
  );
  if (used.length === 0) throw notFound();
}
