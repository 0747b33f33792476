import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { recordEvents } from './record-event.ts';

/**
 * What somebody proposed who leaves the team goes no further, since two people of it must want it (MO-5): in the caller's
 * transaction, as its last thing but for lines of the log. Cases that waited for a second person are open again. `by` is who
 * ends the role, by the id the log knows.
 */
export async function lapseProposals(
  tx: Em,
  tools: Pick<Tools, 'clock'>,
  { of, by }: { of: string; by: string },
): Promise<void> {
  // Cases are held before what is proposed in them, as whoever answers does it.
  await tx.execute(
    `select 1 from moderation_case c join proposal p on p.case_id = c.id
     where p.actor = ? and p.state = 'open' order by c.id for update of c`,
    [of],
  );
  const lapsed = await tx.execute<{ post: string }[]>(
    `with gone as (update proposal set state = 'lapsed' where actor = ? and state = 'open' returning case_id)
     update moderation_case c set state = 'open', version = version + 1 from gone g
     where c.id = g.case_id and c.state <> 'closed' returning c.post_id as post`,
    [of],
  );
  if (lapsed.length === 0) return;
  await recordEvents(
    tx,
    tools,
    lapsed.map(({ post }) => ({ actor: by, act: 'end.lapsed', subject: post })),
  );
}
