import { hourOf } from '../platform/coarse-time.rules.ts';
import { newId } from '../platform/ids.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import type { Reason } from '../safety/reasons.catalogue.ts';
import type { StatementAct } from './statement-acts.catalogue.ts';

/** As `tellAuthor`, to the authors of many posts about which one thing was decided: a statement for each post (MO-6). */
export async function tellAuthors(
  tx: Em,
  tools: Pick<Tools, 'keys' | 'clock'>,
  posts: readonly { id: string; name: string }[],
  { act, reason, note, actor }: { act: StatementAct; reason: Reason; note: string; actor: string },
): Promise<void> {
  const rows = posts.map(({ id: post, name }) => {
    const id = newId();
    return { id, name, post, note: tools.keys.seal('statement', id, note).toString('hex') };
  });
  await tx.execute(
    `insert into statement (id, name_id, post_id, act, reason, note, actor, sequence, made_hour)
     select r.id, r.name, r.post, ?, ?, decode(r.note, 'hex'), ?, nextval('activity_sequence'), ?::timestamptz
     from jsonb_to_recordset(?::jsonb) as r(id text, name text, post text, note text)`,
    [act, reason, actor, hourOf(tools.clock.now()), JSON.stringify(rows)],
  );
}
