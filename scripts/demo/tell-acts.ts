import { createAccount } from '../../src/accounts/create-account.ts';
import { signInKey } from '../../src/accounts/sign-in-key.ts';
import { giveRole } from '../../src/accounts/staff.ts';
import type { Database } from '../../src/database.ts';
import { actOnThread } from '../../src/moderation/act-on-thread.ts';
import { makeReport } from '../../src/moderation/make-report.ts';
import type { Member } from '../../src/platform/actor.ts';
import { newId } from '../../src/platform/ids.ts';
import type { Tools } from '../../src/platform/tools.ts';
import { inTransaction } from '../../src/platform/transaction.ts';
import { asMember, type Told } from './tell-story.ts';

/** Closes the threads of the story that end closed, as a moderator does: with a reason and words for the author. */
export async function closeThreads(database: Database, tools: Tools, told: Told): Promise<void> {
  const moderator = await aModerator(database, tools);
  for (const { thread, reason } of told.locked) {
    const decision = { subject: thread, reason: 'M11' as const, note: reason, form_key: newId() };
    await actOnThread(database.fork(), tools, moderator, 'lock', decision);
  }
}

/** Makes the reports of the story that wait for a moderator. */
export async function reportPosts(database: Database, tools: Tools, told: Told): Promise<void> {
  for (const { post, answer } of told.reported) {
    if (answer.reported === undefined) continue;
    const wanted = { post, kind: answer.reported.kind, note: answer.reported.note ?? '', form_key: newId() };
    await makeReport(database.fork(), tools, { kind: 'guest' }, wanted, 'demo');
  }
}

async function aModerator(database: Database, tools: Tools): Promise<Member> {
  const passphraseHash = await tools.passwords.hash(newId() + newId());
  const account = await inTransaction(database.fork(), async (tx) => {
    const key = signInKey(tools.keys, `demo moderator ${newId()}`);
    const made = await createAccount(tx, tools, { signInKey: key, passphraseHash, agreementVersion: 1 });
    await giveRole(tx, made, 'moderator');
    return made;
  });
  return { ...asMember(account), role: 'moderator', hasTwoStep: true };
}
