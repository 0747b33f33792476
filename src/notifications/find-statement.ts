import type { PostState } from '../forum/post.entity.ts';
import type { Keys } from '../platform/keys.ts';
import { ask, type Em } from '../platform/rows.ts';
import type { ContentLabel } from '../safety/content-labels.catalogue.ts';
import type { Reason } from '../safety/reasons.catalogue.ts';
import { array, type OwnNews } from './own-news.rules.ts';
import type { StatementAct } from './statement-acts.catalogue.ts';
import { readPart } from './tell-author.ts';

/** Where a second look at a decision stands (MO-9); none where nobody has asked for one. */
export type AppealState = 'waiting' | 'upheld' | 'overturned';

/** A note of the team to one of the member's names. */
export interface FoundStatement {
  id: string;
  post: string;
  thread: string;
  act: StatementAct;
  reason: Reason | null;
  /** What the organiser calls the reason, in their own words. */
  ownReason: string | null;
  note: string;
  /** The passage it is about; none where it is about all of the post. */
  passage: string | null;
  /** How long it goes, where it goes for a time. */
  untilHour: Date | null;
  bySoftware: boolean;
  /** An answer by somebody who had a part in it, since nobody else could give one. */
  onlyOne: boolean;
  /** Two people decided it without waiting for a day, since somebody was in danger. */
  atOnce: boolean;
  /** Taken back after an appeal. */
  overturned: boolean;
  appeal: AppealState | null;
  name: string;
  spaceTitle: string;
  /** Topics the team has set on the post, as they stand now (CW-1). */
  labels: ContentLabel[];
  /** State of the post now: a text that was taken back has no copy. */
  state: PostState;
  madeHour: Date;
}

export interface InboxStatement extends FoundStatement {
  isNew: boolean;
}

type Row = Omit<FoundStatement, 'note' | 'passage' | 'onlyOne' | 'atOnce' | 'madeHour' | 'untilHour'> & {
  note: Buffer;
  passage: Buffer | null;
  untilHour: string | null;
  sequence: string;
  madeHour: string;
};

const question = `select s.id, s.post_id as post, p.thread_id as thread, s.act, s.reason, s.note, s.passage, s.sequence,
    s.until_hour as "untilHour", s.by_software as "bySoftware", s.overturned, s.made_hour as "madeHour",
    (select coalesce(c.outcome, 'waiting') from moderation_case c where c.statement_id = s.id limit 1) as appeal,
    (select w.words from wording w where w.code = 'reason.' || s.reason || '.label') as "ownReason",
    n.shown as name, sp.title as "spaceTitle", p.state, p.team_labels as labels
  from statement s join post p on p.id = s.post_id join thread t on t.id = p.thread_id
    join space sp on sp.id = t.space_id join name n on n.id = s.name_id`;

/** What the team told these names, the newest first. */
export async function listStatements(
  em: Em,
  keys: Keys,
  own: Pick<OwnNews, 'names' | 'seen' | 'told'>,
  most: number,
): Promise<InboxStatement[]> {
  const found = await ask<Row>(
    em,
    `${question} where s.name_id = any(?::text[]) order by s.sequence desc limit ?`,
    [array(own.names), most],
  );
  return found.map(({ sequence, ...row }) => ({
    ...opened(keys, row),
    isNew: BigInt(sequence) > BigInt(own.seen) && !own.told.includes(row.id),
  }));
}

/** One statement, where it is for one of these names; else nothing. */
export async function findStatement(
  em: Em,
  keys: Keys,
  names: readonly string[],
  id: string,
): Promise<FoundStatement | null> {
  const [row] = await ask<Row>(em, `${question} where s.id = ? and s.name_id = any(?::text[])`, [
    id,
    array(names),
  ]);
  return row === undefined ? null : opened(keys, row);
}

function opened(
  keys: Keys,
  { sequence: _, ...row }: Omit<Row, 'sequence'> & { sequence?: string },
): FoundStatement {
  const sealed = row.passage && keys.open('statement-passage', row.id, row.passage).toString();
  const { passage, onlyOne, atOnce } = readPart(sealed);
  return {
    ...row,
    note: keys.open('statement', row.id, row.note).toString(),
    passage,
    onlyOne,
    atOnce,
    untilHour: row.untilHour === null ? null : new Date(row.untilHour),
    madeHour: new Date(row.madeHour),
  };
}
