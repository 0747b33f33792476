import { notFound } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';

/** Lines of the log that stand for many posts hidden at once, each with the line that takes it back whole (MO-10). */
export const takenBackBy = {
  'flood.hidden': 'flood.restored',
  'several.hidden': 'several.restored',
} as const;
export type ManyAct = keyof typeof takenBackBy;

/** One of these lines. */
export interface HiddenAtOnce {
  number: number;
  as: ManyAct;
}

export interface PastAtOnce {
  number: number;
  day: string;
  posts: number;
  /** Whether some of it can still be put back. */
  open: boolean;
}

const first = "split_part(f.subject, '-', 1)::int";
const last = "split_part(f.subject, '-', 2)::int";
/** Its posts that are still hidden by it: nobody has decided about them since. */
const stillHidden = `from moderation_event e join post p on p.id = e.subject and p.state = 'hidden'
  where e.act = 'post.hidden' and e.number between ${first} and ${last}
    and not exists (select 1 from moderation_event l where l.subject = p.id and l.number > f.number)`;

/** What was hidden at once, the newest first; where a name is given, only what was by it. */
export async function listHiddenAtOnce(em: Em, as: ManyAct, name?: string): Promise<PastAtOnce[]> {
  const ofName =
    name === undefined
      ? ''
      : `and exists (select 1 from moderation_event e join post p on p.id = e.subject
           where e.number = ${first} and p.name_id = ? and not p.faded)`;
  return em.execute(
    `select f.number, f.day::text as day, ${last} - ${first} + 1 as posts, exists (select 1 ${stillHidden}) as open
     from moderation_event f where f.act = ? ${ofName} order by f.number desc limit 10`,
    [as, ...(name === undefined ? [] : [name])],
  );
}

/**
 * The posts of one of these lines that are still hidden by it: nobody has decided about them since. `barred`: the person of
 * the team who asks may not decide about it (MO-9, MO-13).
 */
export async function findHiddenBy(
  em: Em,
  { number, as }: HiddenAtOnce,
  actor: string,
): Promise<{ id: string; name: string; reason: string; barred: boolean }[]> {
  return em.execute(
    `select h.* from moderation_event f, lateral (
       select p.id, p.name_id as name, e.reason,
         exists (select 1 from moderation_case c where c.post_id = p.id and ? = any(c.barred)) as barred
       ${stillHidden} order by e.number) h
     where f.number = ? and f.act = ?`,
    [actor, number, as],
  );
}

/** Whether some of it was put back before: a second press finds it as it wanted it. */
export async function isBack(em: Em, { number, as }: HiddenAtOnce): Promise<boolean> {
  const found = await em.execute<unknown[]>(
    'select 1 from moderation_event where act = ? and subject = ? limit 1',
    [takenBackBy[as], String(number)],
  );
  return found.length > 0;
}

/** A line of the log as an address names it; 404 for what is no number. */
export function lineNumber(text: string | undefined): number {
  if (text === undefined || !/^\d{1,9}$/.test(text)) throw notFound();
  return Number(text);
}
