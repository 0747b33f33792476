import { createAccount } from '../../src/accounts/create-account.ts';
import { signInKey } from '../../src/accounts/sign-in-key.ts';
import { giveRole } from '../../src/accounts/staff.ts';
import type { Database } from '../../src/database.ts';
import type { Member } from '../../src/platform/actor.ts';
import { newId } from '../../src/platform/ids.ts';
import type { Tools } from '../../src/platform/tools.ts';
import { inTransaction } from '../../src/platform/transaction.ts';

/** How many people speak in a corpus of so many posts: each says about the same in a small one and in a large one. */
export const peopleFor = (posts: number): number => Math.max(20, Math.ceil(posts / 40));

/** Makes accounts. Nobody knows their sign-in names and passphrases. */
export async function makeAccounts(database: Database, tools: Tools, count: number): Promise<string[]> {
  const passphraseHash = await tools.passwords.hash(newId() + newId());
  return inHands(count, () => makeAccount(database, tools, passphraseHash));
}

/** Makes so many things, a few of them at a time: fewer than there are connections. */
export async function inHands<Thing>(
  count: number,
  make: (number: number) => Promise<Thing>,
): Promise<Thing[]> {
  const made: Promise<Thing>[] = [];
  const hand = async (): Promise<void> => {
    while (made.length < count) await made[made.push(make(made.length)) - 1];
  };
  await Promise.all(Array.from({ length: 6 }, hand));
  return Promise.all(made);
}

/** Somebody of the team, for what only they may do. */
export async function makeModerator(database: Database, tools: Tools): Promise<Member> {
  const account = await makeAccount(database, tools, await tools.passwords.hash(newId() + newId()));
  await inTransaction(database.fork(), (tx) => giveRole(tx, account, 'moderator'));
  return {
    kind: 'member',
    account,
    session: '',
    role: 'moderator',
    waitingRole: null,
    codesPending: false,
    agreementVersion: 1,
    shared: false,
    hasTwoStep: true,
  };
}

function makeAccount(database: Database, tools: Tools, passphraseHash: string): Promise<string> {
  return inTransaction(database.fork(), async (tx) => {
    const account = await createAccount(tx, tools, {
      signInKey: signInKey(tools.keys, `corpus ${newId()}`),
      passphraseHash,
      agreementVersion: 1,
    });
    await tx.execute('update account set pending_codes = null where id = ?', [account]);
    return account;
  });
}
