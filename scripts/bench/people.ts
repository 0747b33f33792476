import { createAccount } from '../../src/accounts/create-account.ts';
import { sessionCookieName } from '../../src/accounts/session-cookie-header.ts';
import { openSession } from '../../src/accounts/sessions.ts';
import { signInKey } from '../../src/accounts/sign-in-key.ts';
import type { Database } from '../../src/database.ts';
import type { Member } from '../../src/platform/actor.ts';
import type { Tools } from '../../src/platform/tools.ts';
import { inTransaction } from '../../src/platform/transaction.ts';
import { makeFormToken } from '../../src/platform/web/form-token.ts';

/** Somebody with an account, signed in: what their browser sends. */
export interface Person {
  member: Member;
  cookie: string;
  formToken: string;
}

/** Makes an account and a session, without the pages. */
export async function makePerson(
  database: Database,
  tools: Tools,
  name: string,
  passphraseHash: string,
): Promise<Person> {
  const { account, session } = await inTransaction(database.fork(), async (tx) => {
    const account = await createAccount(tx, tools, {
      signInKey: signInKey(tools.keys, name),
      passphraseHash,
      agreementVersion: 1,
    });
    await tx.execute('update account set pending_codes = null where id = ?', [account]);
    return { account, session: await openSession(tx, tools, { account, shared: false }) };
  });
  tools.limits.lift(account);
  return {
    member: asMember(account, session.id),
    cookie: `${sessionCookieName(false)}=${session.cookie}`,
    formToken: makeFormToken(tools.keys, session.id),
  };
}

const asMember = (account: string, session: string): Member => ({
  kind: 'member',
  account,
  session,
  role: 'member',
  waitingRole: null,
  codesPending: false,
  agreementVersion: 1,
  shared: false,
  hasTwoStep: false,
});
