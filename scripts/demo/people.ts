import { drawAvatar } from '../../src/accounts/avatar.rules.ts';
import { createAccount } from '../../src/accounts/create-account.ts';
import { giveName } from '../../src/accounts/sealed-link.ts';
import { signInKey } from '../../src/accounts/sign-in-key.ts';
import type { Database } from '../../src/database.ts';
import type { VoiceChoice } from '../../src/forum/choose-voice.ts';
import type { Member } from '../../src/platform/actor.ts';
import { newId, randomShare } from '../../src/platform/ids.ts';
import type { Tools } from '../../src/platform/tools.ts';
import { inTransaction } from '../../src/platform/transaction.ts';
import { type DemoPerson, demoPeople } from './corpus/types.ts';

/** The people of the story as the use cases know them. */
export interface People {
  member(person: DemoPerson): Member;
  /** What a form says about the name: a fresh one, or the kept one, which is made where it is first heard. */
  voice(person: DemoPerson, keptName: string | undefined): Promise<VoiceChoice>;
}

/** Lets everybody of the story join, with one passphrase that nobody knows: hashing is slow on purpose. */
export async function gatherPeople(database: Database, tools: Tools): Promise<People> {
  const passphraseHash = await tools.passwords.hash(newId() + newId());
  const members = new Map<DemoPerson, Member>();
  for (const person of demoPeople) {
    const account = await inTransaction(database.fork(), (tx) =>
      createAccount(tx, tools, {
        signInKey: signInKey(tools.keys, `demo ${person} ${newId()}`),
        passphraseHash,
        agreementVersion: 1,
      }),
    );
    tools.limits.lift(account);
    members.set(person, asMember(account));
  }
  const member = (person: DemoPerson): Member => {
    const found = members.get(person);
    if (found === undefined) throw new Error(`nobody is called ${person}`);
    return found;
  };
  const kept = new Map<string, string>();
  return {
    member,
    voice: async (person, shown) => {
      const avatar = drawAvatar(randomShare, []);
      const fresh = { voice: 'fresh', fresh_name: '', fresh_avatar: avatar };
      if (shown === undefined) return fresh;
      const name =
        kept.get(shown) ??
        (await inTransaction(database.fork(), (tx) =>
          giveName(tx, tools.keys, member(person).account, { shown, avatar, kind: 'kept' }),
        ));
      kept.set(shown, name);
      return { ...fresh, voice: name };
    },
  };
}

/** A demo account as the use cases know a member. */
export const asMember = (account: string): Member => ({
  kind: 'member',
  account,
  session: '',
  role: 'member',
  waitingRole: null,
  codesPending: false,
  agreementVersion: 1,
  shared: false,
  hasTwoStep: false,
});

/** The name a post was written under. */
export async function shownIn(database: Database, post: string): Promise<string> {
  const [row] = await database
    .fork()
    .execute<{ shown: string }[]>(
      'select n.shown from post p join name n on n.id = p.name_id where p.id = ?',
      [post],
    );
  return row?.shown ?? '';
}
