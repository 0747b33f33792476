import { minuteOf } from '../accounts/session-cookie.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { raiseVersions } from './add-post.ts';

/**
 * Slows a thread down, so that each person waits so many minutes between two answers, or gives it back its own pace (none).
 * The page says so to everybody (MO-8). Part of a moderator's transaction. Refuses (409) what is so already.
 */
export async function slowThread(
  tx: Em,
  thread: string,
  minutes: number | null,
): Promise<{ name: string; openingPost: string }> {
  const [row] = await tx.execute<{ slow_minutes: number | null; name_id: string; post: string }[]>(
    `select t.slow_minutes, t.name_id, (select id from post where thread_id = t.id and position = 1) as post
     from thread t where t.id = ? for update`,
    [thread],
  );
  if (row === undefined) throw notFound();
  if (row.slow_minutes === minutes) throw new Problem(409, 'moderation.already');
  await tx.execute('update thread set slow_minutes = ? where id = ?', [minutes, thread]);
  await raiseVersions(tx, thread);
  return { name: row.name_id, openingPost: row.post };
}

/**
 * Refuses (429, with when to try again) an answer that comes too soon after the last one of the same person in a thread
 * that is slowed down. Who that is the thread's own name tells; no other thread of theirs is looked at.
 */
export async function keepPace(
  tx: Em,
  { keys, clock }: Pick<Tools, 'keys' | 'clock'>,
  { thread, name, minutes }: { thread: string; name: string; minutes: number | null },
): Promise<void> {
  if (minutes === null) return;
  const [last] = await tx.execute<{ id: string; written_minute: Buffer | null }[]>(
    `select id, written_minute from post where thread_id = ? and name_id = ? and position > 1
     order by position desc limit 1`,
    [thread, name],
  );
  if (!last?.written_minute) return;
  const written = Number(keys.open('post-minute', last.id, last.written_minute).toString());
  const left = written + minutes - minuteOf(clock.now());
  if (left > 0) throw new Problem(429, 'forum.slow', { retryAfter: left * 60 });
}
