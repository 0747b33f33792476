import { readLocker } from '../accounts/lockers.ts';
import { pauseNow } from '../accounts/standing.rules.ts';
import { createThread } from '../forum/open-thread.ts';
import { findOwnNewest } from '../forum/own-newest.ts';
import { putUpOnce } from '../forum/put-up-once.ts';
import type { Member } from '../platform/actor.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { openCase } from './open-case.ts';
import { checkHourAt } from './open-crisis-case.ts';

export interface SoonWanted {
  space: string;
  title: string;
  text: string;
  fresh_name: string;
  fresh_avatar: number;
  form_key: string;
}

/**
 * "I need someone soon" from a thread (CR-6): a case of level 3 about the newest post of this member there, at once and
 * whatever it says. Pressing again is the same as once. Paused members may, too: it puts no words up. Gives the post, or
 * nothing where they have not spoken there. Refuses (429) too many in an hour.
 */
export async function askHere(em: Em, tools: Tools, member: Member, thread: string): Promise<string | null> {
  const post = await findOwnNewest(em, tools.keys, member, thread);
  if (post === null) return null;
  await tools.limits.take('soon.account', member.account);
  await inTransaction(em, (tx) => openAsked(tx, tools, post));
  return post;
}

/**
 * The same from the help page: puts up a short thread under a fresh name, and a case about it in one transaction. The limits
 * of writing do not count here, nor does a pause, whose words are then ours (`offered`); only what pushes people to harm
 * waits. The same form counts once. Gives the thread. Refuses (422) an unknown space, (429) too many in an hour.
 */
export async function askAnew(
  em: Em,
  tools: Tools,
  member: Member,
  wanted: SoonWanted,
  offered: string,
): Promise<string> {
  await tools.limits.take('soon.account', member.account);
  const standing = await readLocker(em, tools.keys, member.account, 'standing');
  const text = pauseNow(standing.pauses, tools.clock.now()) === null ? wanted.text : offered;
  const form = {
    sender: member.account,
    formKey: wanted.form_key,
    content: ['someone-soon', wanted.space, text],
    now: tools.clock.now(),
  };
  const rendered = await tools.render(text);
  const put = { ...wanted, text, voice: 'fresh', need: 'listen' as const, holds: { holds: [], words: [] } };
  return inTransaction(em, (tx) =>
    putUpOnce(tx, tools, member, { formKey: wanted.form_key }, form, async () => {
      const thread = await createThread(tx, tools, member, { ...put, standing }, rendered);
      const [post] = await tx.execute<{ id: string }[]>(
        'select id from post where thread_id = ? and position = 1',
        [thread],
      );
      if (post !== undefined) await openAsked(tx, tools, post.id);
      return thread;
    }),
  );
}

async function openAsked(tx: Em, tools: Tools, post: string): Promise<void> {
  const [open] = await tx.execute<{ cause: string }[]>(
    "select cause from moderation_case where post_id = ? and kind = 'crisis' and state <> 'closed'",
    [post],
  );
  const checkHour = checkHourAt(tools.clock.now(), 0);
  await openCase(tx, tools, { post, kind: 'crisis', cause: 'asked', checkHour });
  if (open?.cause !== 'asked') await tools.announce(tx, 'case.urgent', { post });
}
