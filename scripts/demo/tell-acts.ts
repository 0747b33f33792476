import { createAccount } from '../../src/accounts/create-account.ts';
import { signInKey } from '../../src/accounts/sign-in-key.ts';
import { giveRole } from '../../src/accounts/staff.ts';
import type { Database } from '../../src/database.ts';
import { findHiding } from '../../src/moderation/appeal.queries.ts';
import { askAgain } from '../../src/moderation/ask-again.ts';
import { leaveCase } from '../../src/moderation/leave-case.ts';
import { makeReport } from '../../src/moderation/make-report.ts';
import type { Actor, Member } from '../../src/platform/actor.ts';
import { newId } from '../../src/platform/ids.ts';
import type { Tools } from '../../src/platform/tools.ts';
import { inTransaction } from '../../src/platform/transaction.ts';
import { actAbout } from '../act-about.ts';
import type { DemoAnswer } from './corpus/types.ts';
import { asMember } from './people.ts';
import type { Told } from './tell-story.ts';

/**
 * What a moderator has done in the story, with a reason and words for the author: threads that end closed, posts that
 * are hidden. Those authors then ask for a second look, which waits for the team.
 */
export async function actAsTeam(database: Database, tools: Tools, told: Told): Promise<void> {
  const moderator = await aModerator(database, tools);
  for (const { thread, posts } of told.threads) {
    if (thread.locked) {
      const step = { act: 'lock', reason: 'M11', note: thread.locked.reason } as const;
      const closed = await actAbout(database, tools, moderator, posts[0] ?? '', step);
      await leaveCase(database.fork(), tools, moderator, { case: closed, until: '0', form_key: newId() });
    }
    for (const [at, { by, hidden }] of [thread, ...thread.answers].entries()) {
      if (hidden === undefined) continue;
      const post = posts[at] ?? '';
      const { reason, note, secondLook } = hidden;
      await actAbout(database, tools, moderator, post, { act: 'hide', reason, note });
      const statement = await findHiding(database.fork(), post);
      if (statement === null) continue;
      await askAgain(database.fork(), tools, told.people.member(by), { statement, note: secondLook });
    }
  }
}

/** Makes the reports of the story that wait for a moderator. */
export async function reportPosts(database: Database, tools: Tools, told: Told): Promise<void> {
  for (const { thread, posts } of told.threads) {
    for (const [at, { reported }] of thread.answers.entries()) {
      if (reported === undefined) continue;
      await report(database, tools, { kind: 'guest' }, { ...reported, post: posts[at + 1] ?? '' });
    }
  }
}

type Report = NonNullable<DemoAnswer['reported']> & { post: string };

async function report(
  database: Database,
  tools: Tools,
  actor: Actor,
  { post, kind, note = '' }: Report,
): Promise<void> {
  await makeReport(database.fork(), tools, actor, { post, kind, note, form_key: newId() }, 'demo');
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
