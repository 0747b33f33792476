import { seenAvatar } from '../forum/faded.ts';
import type { Em } from '../platform/rows.ts';
import { array, hourText, type OwnNews } from './own-news.rules.ts';

/** A thread that is new in a followed space. */
export interface InboxThread {
  thread: string;
  spaceTitle: string;
  avatar: number;
  openedHour: Date;
}

/** What is new in the spaces the member follows, the newest first; not what they started, nor what a blocked name did. */
export async function listNewThreads(em: Em, own: OwnNews, limit: number): Promise<InboxThread[]> {
  if (own.spaces.length === 0) return [];
  const found = await em.execute<(Omit<InboxThread, 'openedHour'> & { opened_hour: string })[]>(
    `select t.id as thread, s.title as "spaceTitle", ${seenAvatar('o', 'n')} as avatar, t.opened_hour
     from unnest(?::text[], ?::bigint[], ?::timestamptz[]) as f(space, since, hour)
       join thread t on t.space_id = f.space and t.activity > f.since and t.activity > ?::bigint
       join space s on s.id = t.space_id join name n on n.id = t.name_id
       join post o on o.thread_id = t.id and o.position = 1
     where t.listed and t.opened_hour >= f.hour and t.id <> all(?::text[])
       and t.name_id <> all(?::text[]) and t.name_id <> all(?::text[])
     order by t.activity desc limit ?::int`,
    [
      array(own.spaces.map((entry) => entry.space)),
      array(own.spaces.map((entry) => entry.since)),
      array(own.spaces.map((entry) => hourText(entry.hour))),
      own.seen,
      array(own.told),
      array(own.names),
      array(own.blocked),
      limit,
    ],
  );
  return found.map(({ opened_hour, ...row }) => ({ ...row, openedHour: new Date(opened_hour) }));
}
