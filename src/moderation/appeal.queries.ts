import type { StatementAct } from '../notifications/statement-acts.catalogue.ts';
import { readPart } from '../notifications/tell-author.ts';
import { idOf } from '../platform/ids.ts';
import type { Keys } from '../platform/keys.ts';
import type { Em } from '../platform/rows.ts';
import type { Reason } from '../safety/reasons.catalogue.ts';
import { type AppealAct, isAppealAct } from './appeal-acts.catalogue.ts';
import type { ToldAct } from './appeal-standing.rules.ts';

/** A decision that a second look is about, as taking it back needs to know it. */
export interface AskedAct {
  id: string;
  act: AppealAct;
  post: string;
  thread: string;
  /** Id of the name it was told to. */
  name: string;
  reason: Reason | null;
  /** How it was before; none where that is not known. */
  before: string | null;
  madeHour: Date;
  untilHour: Date | null;
  overturned: boolean;
  /** Who of the team decided. */
  actor: string | null;
}

/** The id of the answer to a second look: it follows from what is answered, so that there is one at most. */
export const answerIdOf = (keys: Keys, statement: string): string =>
  idOf(keys.blind('appeal', 'answer', statement));

/** The decision of this id, if it is one that can be looked at again. */
export async function findAsked(em: Em, keys: Keys, id: string): Promise<AskedAct | null> {
  const [row] = await em.execute<
    (Omit<AskedAct, 'act' | 'before' | 'madeHour' | 'untilHour'> & {
      act: StatementAct;
      passage: Buffer | null;
      made: string;
      until: string | null;
    })[]
  >(
    `select s.id, s.act, s.post_id as post, p.thread_id as thread, s.name_id as name, s.reason, s.passage, s.overturned,
       s.actor, s.made_hour as made, s.until_hour as until
     from statement s join post p on p.id = s.post_id where s.id = ?`,
    [id],
  );
  if (row === undefined || !isAppealAct(row.act)) return null;
  const { passage, made, until, act, ...rest } = row;
  const part = passage && keys.open('statement-passage', id, passage).toString();
  return {
    ...rest,
    act,
    before: readPart(part).before,
    madeHour: new Date(made),
    untilHour: until === null ? null : new Date(until),
  };
}

/** All that was told about a post and, with an opening post, about its thread, the oldest first. */
export async function listTold(em: Em, keys: Keys, post: string): Promise<ToldAct[]> {
  const rows = await em.execute<{ id: string; act: StatementAct }[]>(
    'select id, act from statement where post_id = ? order by sequence',
    [post],
  );
  const answers = new Map(rows.map(({ id }) => [answerIdOf(keys, id), id]));
  return rows.map(({ id, act }) => ({
    id,
    act,
    ...(act === 'appeal.overturned' && { takesBack: answers.get(id) }),
  }));
}

/** What the author wrote with their wish for a second look; empty where they wrote nothing. */
export async function findWish(em: Em, keys: Keys, id: string): Promise<string> {
  const [note] = await em.execute<{ id: string; words: Buffer }[]>(
    'select id, words from case_note where case_id = ? and actor = ? order by made_hour limit 1',
    [id, byAuthor],
  );
  return note === undefined ? '' : keys.open('case-note', note.id, note.words).toString();
}

/** Stands in a note of a case where its author has written it: no id of the team is as short. */
export const byAuthor = 'author';

/** The case in which a decision is looked at again. */
export async function findAppealOf(
  em: Em,
  statement: string,
): Promise<{ id: string; dueHour: Date | null } | null> {
  const [row] = await em.execute<{ id: string; due: string | null }[]>(
    'select id, due_hour as due from moderation_case where statement_id = ?',
    [statement],
  );
  return row === undefined ? null : { id: row.id, dueHour: row.due === null ? null : new Date(row.due) };
}

/** The newest decision that keeps an own post out of sight: where asking by the post's own address leads. */
export async function findHiding(em: Em, post: string): Promise<string | null> {
  const [row] = await em.execute<{ id: string }[]>(
    `select id from statement where post_id = ? and act in ('post.hidden', 'post.turned-down', 'post.edit-asked')
     order by sequence desc limit 1`,
    [post],
  );
  return row?.id ?? null;
}
