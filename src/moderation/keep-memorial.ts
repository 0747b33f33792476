import { memorialDays, rememberThread } from '../forum/remember-thread.ts';
import { tellAuthor } from '../notifications/tell-author.ts';
import { isOwner, type Member } from '../platform/actor.ts';
import { dayIn } from '../platform/coarse-time.rules.ts';
import { formOnce } from '../platform/form-once.ts';
import { notFound } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { actingStaff } from './acting-staff.ts';
import { recordEvent } from './record-event.ts';

interface Wanted {
  thread: string;
  form_key: string;
}

/**
 * Makes a thread a place to remember for thirty days, or for thirty more from today (CR-14): its answers are read before
 * they are up. Whoever opened it is told why when it begins; the log has a line each time. The same form counts once.
 * Refuses (404) everybody but owners, and an unknown thread.
 */
export const keepMemorial = (
  em: Em,
  tools: Tools,
  member: Member,
  { why, ...wanted }: Wanted & { why: string },
): Promise<void> =>
  once(em, tools, member, wanted, ['keep', why], async (tx, actor) => {
    const { thread } = wanted;
    const until = dayIn(new Date(tools.clock.now().getTime() + memorialDays * 86_400_000), 'UTC');
    const { name, openingPost: post, before } = await rememberThread(tx, thread, until);
    const act = 'thread.remembered';
    if (!before) await tellAuthor(tx, tools, { name, post, act, reason: null, note: why, actor });
    await recordEvent(tx, tools, { actor, act, subject: thread });
  });

/**
 * Ends it: answers go up at once again, and whoever opened the thread is told. What waits stays in the queue, where a person
 * decides it. Refuses (404) as `keepMemorial` does, and (409) what is no place to remember.
 */
export const endMemorial = (em: Em, tools: Tools, member: Member, wanted: Wanted): Promise<void> =>
  once(em, tools, member, wanted, ['end'], async (tx, actor) => {
    const { thread } = wanted;
    const { name, openingPost: post } = await rememberThread(tx, thread, null);
    const act = 'thread.unremembered';
    await tellAuthor(tx, tools, { name, post, act, reason: null, note: '', actor });
    await recordEvent(tx, tools, { actor, act, subject: thread });
  });

async function once(
  em: Em,
  tools: Tools,
  member: Member,
  { thread, form_key: formKey }: Wanted,
  content: string[],
  work: (tx: Em, actor: string) => Promise<void>,
): Promise<void> {
  if (!isOwner(member)) throw notFound();
  const form = {
    sender: member.account,
    formKey,
    content: ['memorial', thread, ...content],
    now: tools.clock.now(),
  };
  await inTransaction(em, (tx) =>
    formOnce(tx, tools.keys, form, async () => {
      await work(tx, await actingStaff(tx, member));
      return thread;
    }),
  );
}
