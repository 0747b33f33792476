import { ask, type Em } from '../platform/rows.ts';
import { namesWay } from '../safety/crisis/names-way.ts';
import { listTeam } from './moderation.queries.ts';

/** A thread that is a place to remember, and the day by which somebody looks at it again (CR-14). */
export interface Memorial {
  thread: string;
  space: string;
  until: string;
}

/** All of them, those that are due first. */
export const listMemorials = (em: Em): Promise<Memorial[]> =>
  ask(
    em,
    `select t.id as thread, s.title as space, t.memorial_until::text as until
     from thread t join space s on s.id = t.space_id where t.memorial_until is not null
     order by t.memorial_until, t.id limit 200`,
    [],
  );

export interface MemorialThread {
  /** None where it is no place to remember. */
  until: string | null;
  /** Answers of it wait for the team. */
  waits: boolean;
  /** Posts that can be read and seem to name a way or a place. */
  ways: string[];
}

/** So many of the newest posts are read. */
const mostRead = 200;

/** A thread as the page on which it is made a place to remember shows it; nothing where there is none. */
export async function findMemorial(em: Em, thread: string): Promise<MemorialThread | null> {
  const [row] = await ask<Omit<MemorialThread, 'ways'>>(
    em,
    `select memorial_until::text as until,
       exists (select 1 from post p where p.thread_id = t.id and p.state = 'held') as waits
     from thread t where id = ?`,
    [thread],
  );
  if (row === undefined) return null;
  const posts = await ask<{ id: string; text: string }>(
    em,
    `select p.id, case when p.position = 1 then t.title || e'\\n\\n' else '' end || p.source as text
     from post p join thread t on t.id = p.thread_id
     where p.thread_id = ? and p.state = 'up' and p.source is not null order by p.position desc limit ${mostRead}`,
    [thread],
  );
  return { ...row, ways: posts.filter(({ text }) => namesWay(text)).map(({ id }) => id) };
}

/** By alias, who of the team can make a thread a place to remember. */
export async function listOwners(em: Em): Promise<string[]> {
  return (await listTeam(em)).flatMap(({ alias, role }) => (role === 'owner' ? [alias] : []));
}
