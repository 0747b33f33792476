import { listYoungThreads } from '../forum/list-young-threads.ts';
import { settledBelow, settledHour } from '../forum/news.rules.ts';
import { ask, type Em } from '../platform/rows.ts';
import { array, type OwnNews } from './own-news.rules.ts';
import { strategiesSpace } from './strategies.queries.ts';
import type { Mark } from './up-to-date.rules.ts';

/** Most threads one press marks; whoever has more presses again. */
const mostMarked = 1000;

/**
 * What "I am up to date" would mean now. Asked before the lists of the page: what comes in between is on the page, and
 * what is not on it stays new.
 */
export async function readMark(em: Em, own: OwnNews, now: Date): Promise<Mark> {
  const until = settledBelow(await newestSequence(em));
  const hour = settledHour(now);
  const threads = await ask<Mark['threads'][number]>(
    em,
    `select t.id as thread, t.next_position - 1 as seen
     from unnest(?::text[], ?::int[]) as w(thread, seen) join thread t on t.id = w.thread
     where t.activity > ?::bigint and t.next_position - 1 > w.seen order by t.activity desc limit ${mostMarked}`,
    [
      array(own.threads.map((entry) => entry.thread)),
      array(own.threads.map((entry) => entry.seen)),
      own.seen,
    ],
  );
  const notes = await ask<{ id: string }>(
    em,
    `select id from statement where name_id = any(?::text[]) and sequence > ?::bigint
     union all select post_id from mention where name_id = any(?::text[]) and sequence > ?::bigint`,
    [array(own.names), until, array(own.names), until],
  );
  const young = await listYoungThreads(
    em,
    [...own.spaces.map(({ space }) => space), ...(own.searches.length > 0 ? [strategiesSpace] : [])],
    hour,
  );
  return { until, hour, threads, told: [...notes.map(({ id }) => id), ...young] };
}

export async function newestSequence(em: Em): Promise<string> {
  const [row] = await ask<{ newest: string }>(em, 'select coalesce(max(activity), 0) as newest from thread');
  return row?.newest ?? '0';
}

/** Of what was told, what is still younger than the mark; the rest is told by its number or its hour. */
export async function stillYoung(
  em: Em,
  told: readonly string[],
  seen: string,
  hour: number,
): Promise<string[]> {
  const found = await em.execute<{ id: string }[]>(
    `select id from statement where id = any(?::text[]) and sequence > ?::bigint
     union select post_id from mention where post_id = any(?::text[]) and sequence > ?::bigint
     union select id from thread where id = any(?::text[]) and opened_hour >= ?::timestamptz`,
    [array(told), seen, array(told), seen, array(told), new Date(hour * 3_600_000)],
  );
  return found.map(({ id }) => id);
}
