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
  /** The passage it is about; none where it is about all of the post. */
  passage?: string;
  /** How long it goes, where it goes for a time. */
  untilHour?: Date;
  /** Nobody has looked: software did it alone, which may only hold (MO-4). */
  bySoftware?: boolean;
  /** Id of whoever of the team decided; somebody else answers an appeal (MO-9). */
  actor?: string;
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
    `insert into statement (id, name_id, post_id, act, reason, note, passage, until_hour, by_software, actor, sequence,
       made_hour)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nextval('activity_sequence'), ?)`,
    [
      id,
      wanted.name,
      wanted.post,
      wanted.act,
      wanted.reason,
      tools.keys.seal('statement', id, wanted.note),
      wanted.passage ? tools.keys.seal('statement-passage', id, wanted.passage) : null,
      wanted.untilHour ?? null,
      wanted.bySoftware ?? false,
      wanted.actor ?? null,
      hourOf(tools.clock.now()),
    ],
  );
  return id;
}
