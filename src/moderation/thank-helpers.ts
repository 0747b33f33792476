import { tellAuthor } from '../notifications/tell-author.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { crisisSteps } from '../safety/crisis/crisis-levels.catalogue.ts';
import type { CaseOutcome } from './case-kinds.catalogue.ts';
import { levelOf } from './case-queue.rules.ts';
import type { Closing } from './owe-debriefs.ts';

/** Nobody answers a thread under more names than this; who comes after is not written to. */
const mostThanked = 300;

/**
 * Writes a calm note to everybody who answered where somebody was in danger, in the transaction that closes the case (CR-13): thanks,
 * that the team is there, and help for themselves. To the name they answered under, once for each thread, and without a word about
 * who was in danger. Not where it turned out to be no danger, and not to the author.
 */
export async function thankHelpers(
  tx: Em,
  tools: Pick<Tools, 'keys' | 'clock'>,
  closing: Closing,
  outcome: CaseOutcome,
): Promise<void> {
  const { id, kind } = closing;
  if (kind !== 'crisis' || outcome === 'no-danger' || levelOf(closing) < crisisSteps.urgent) return;
  const helpers = await tx.execute<{ name: string; post: string }[]>(
    `select distinct on (a.name_id) a.name_id as name, a.id as post
     from moderation_case c join post p on p.id = c.post_id join post a on a.thread_id = p.thread_id
     where c.id = ? and a.position > 1 and a.state = 'up' and a.name_id <> p.name_id
       and not exists (select 1 from statement s join post told on told.id = s.post_id
         where s.name_id = a.name_id and s.act = 'helpers.thanked' and told.thread_id = p.thread_id)
     order by a.name_id, a.position limit ${mostThanked}`,
    [id],
  );
  for (const { name, post } of helpers) {
    await tellAuthor(tx, tools, {
      name,
      post,
      act: 'helpers.thanked',
      reason: null,
      note: '',
      bySoftware: true,
    });
  }
  if (helpers.length === 0) return;
  // News of the inbox is remembered by the versions of spaces.
  await tx.execute(
    `update space set version = version + 1 where id = (select t.space_id from moderation_case c
       join post p on p.id = c.post_id join thread t on t.id = p.thread_id where c.id = ?)`,
    [id],
  );
}
