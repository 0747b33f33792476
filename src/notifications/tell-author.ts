import { hourOf } from '../platform/coarse-time.rules.ts';
import { newId } from '../platform/ids.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import type { Reason } from '../safety/reasons.catalogue.ts';
import type { StatementAct } from './statement-acts.catalogue.ts';

export interface StatementWanted {
  /** Where somebody has to find it again: its id; else a fresh one. */
  id?: string;
  /** The name it is addressed to; whose it is nobody needs to know. */
  name: string;
  post: string;
  act: StatementAct;
  reason: Reason | null;
  /** The moderator's own words; may be empty. */
  note: string;
  /** The passage it is about; none where it is about all of the post. */
  passage?: string;
  /** How it was before, where only that says what taking it back comes to; never shown. */
  before?: string;
  /** An answer by somebody who had a part in it, since nobody else could give one (MO-9). */
  onlyOne?: boolean;
  /** Two people decided it without waiting for a day, since somebody was in danger (MO-5). */
  atOnce?: boolean;
  /** How long it goes, where it goes for a time. */
  untilHour?: Date;
  /** Nobody has looked: software did it alone, which may only hold (MO-4). */
  bySoftware?: boolean;
  /** Id of whoever of the team decided; somebody else answers an appeal (MO-9). */
  actor?: string;
}

/** Before what is kept for whoever takes the act back, in place of a passage. */
const hidden = '\u0000';

/** In the same place: an answer by somebody who had a part in it. */
const only = '\u0001';

/** Before a passage, or alone: it did not wait for a day. */
const hurried = '\u0002';

/** What was kept beside a statement: the passage it is about, how things were before, or that nobody else could answer. */
export function readPart(part: string | null): {
  passage: string | null;
  before: string | null;
  onlyOne: boolean;
  atOnce: boolean;
} {
  const none = { passage: null, before: null, onlyOne: false, atOnce: false };
  if (part === only) return { ...none, onlyOne: true };
  if (part?.startsWith(hurried))
    return { ...none, atOnce: true, passage: part.slice(hurried.length) || null };
  return part?.startsWith(hidden)
    ? { ...none, before: part.slice(hidden.length) }
    : { ...none, passage: part };
}

/** Keeps for a statement how things were before, where that has changed since. */
export const sealBefore = (keys: Tools['keys'], id: string, before: string): Buffer =>
  keys.seal('statement-passage', id, hidden + before);

/**
 * Writes to the author of a post what was done and why, in the transaction of the act itself: no statement, no act
 * (MO-6, MO-8). Gives the statement's id.
 */
export async function tellAuthor(
  tx: Em,
  tools: Pick<Tools, 'keys' | 'clock'>,
  wanted: StatementWanted,
): Promise<string> {
  const id = wanted.id ?? newId();
  const part = partOf(wanted);
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
      part === '' ? null : tools.keys.seal('statement-passage', id, part),
      wanted.untilHour ?? null,
      wanted.bySoftware ?? false,
      wanted.actor ?? null,
      hourOf(tools.clock.now()),
    ],
  );
  return id;
}

function partOf({ passage, before, onlyOne, atOnce }: StatementWanted): string {
  if (onlyOne) return only;
  if (atOnce) return hurried + (passage ?? '');
  return passage || (before === undefined ? '' : hidden + before);
}
