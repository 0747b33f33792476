import { hourOf } from '../platform/coarse-time.rules.ts';
import { newId } from '../platform/ids.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import type { Reason } from '../safety/reasons.catalogue.ts';
import type { StatementAct } from './statement-acts.catalogue.ts';

export interface StatementWanted {
  /** The name it is addressed to; whose it is nobody needs to know. */
  name: string;
  post: string;
  act: StatementAct;
  reason: Reason | null;
  /** The moderator's own words; may be empty. */
  note: string;
}

/**
 * Writes to the author of a post what was done and why, in the transaction of the act itself: no statement, no act
 * (MO-6, MO-8). Gives the statement's id.
 */
export async function tellAuthor(
  tx: Em,
  tools: Pick<Tools, 'keys' | 'clock'>,
  wanted: StatementWanted,
): Promise<string> {
  const id = newId();
  await tx.execute(
    `insert into statement (id, name_id, post_id, act, reason, note, sequence, made_hour)
     values (?, ?, ?, ?, ?, ?, nextval('activity_sequence'), ?)`,
    [
      id,
      wanted.name,
      wanted.post,
      wanted.act,
      wanted.reason,
      tools.keys.seal('statement', id, wanted.note),
      hourOf(tools.clock.now()),
    ],
  );
  return id;
}
