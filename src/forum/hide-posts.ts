import type { Em } from '../platform/rows.ts';
import { isOwnHidden } from './hide-own.ts';
import type { PostState } from './post.entity.ts';

/**
 * Hides many posts at once, or puts them back, with the counts and versions of their threads and spaces: as one by one, in a
 * few statements. Part of a moderator's transaction. Gives those that were changed; others stood differently by then.
 */
export async function changePosts(
  tx: Em,
  posts: readonly string[],
  from: PostState,
  to: PostState,
): Promise<{ id: string; name: string; thread: string }[]> {
  const ids = `{${posts.join(',')}}`;
  const threads = await tx.execute<{ id: string }[]>(
    `select id from thread where id in (select thread_id from post where id = any(?::text[]))
     order by id for update`,
    [ids],
  );
  const changed = await tx.execute<{ id: string; name: string; thread: string }[]>(
    `update post p set state = ?, revision = revision + 1 where id = any(?::text[]) and state = ? and not ${isOwnHidden('p')}
     returning id, name_id as name, thread_id as thread`,
    [to, ids, from],
  );
  await recountAll(
    tx,
    threads.map(({ id }) => id),
  );
  return changed;
}

/** Counts the answers of many threads anew, with their versions and those of their spaces. Part of a transaction that holds them. */
export async function recountAll(tx: Em, threads: readonly string[]): Promise<void> {
  const ids = `{${threads.join(',')}}`;
  await tx.execute(
    `with before as (select id, space_id, listed from thread where id = any(?::text[])),
       counted as (
         select thread_id, count(*) filter (where position > 1 and state = 'up') as answers,
           coalesce(bool_or(position = 1 and state = 'up'), false) as opening
         from post where thread_id = any(?::text[]) group by thread_id),
       changed as (
         update thread t set answers = c.answers, listed = c.opening or c.answers > 0, version = t.version + 1
         from counted c where t.id = c.thread_id returning t.id, t.listed)
     update space s set version = s.version + 1, threads = s.threads + d.more
     from (select b.space_id, sum(c.listed::int - b.listed::int) as more
           from before b join changed c on c.id = b.id group by b.space_id) d
     where s.id = d.space_id`,
    [ids, ids],
  );
}
