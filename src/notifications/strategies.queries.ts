import { seenAvatar } from '../forum/faded.ts';
import type { Em } from '../platform/rows.ts';
import { type Facets, filtersOfText, fitsFilters } from '../strategies/filters.rules.ts';
import { array, type OwnNews } from './own-news.rules.ts';

/** A new strategy that has all of something the member follows. */
export interface InboxStrategy {
  strategy: string;
  avatar: number;
  openedHour: Date;
}

/** The space in which all strategies stand. */
export const strategiesSpace = 'strategies';

/** Of the strategies since the last mark, so many are compared with what somebody follows. */
const mostCompared = 300;

type Row = Facets & { strategy: string; avatar: number; opened_hour: string; activity: string };

/** What is new of it, the newest first; nothing is asked for a member who follows no filters. */
export async function listNewStrategies(em: Em, own: OwnNews, limit: number): Promise<InboxStrategy[]> {
  if (own.searches.length === 0) return [];
  const found = await em.execute<Row[]>(
    `select t.id as strategy, ${seenAvatar('o', 'n')} as avatar, t.opened_hour, t.activity, s.situations, s.kinds, s.minutes, s.energy, s.night,
       s.places, s.company, s.cost, s.needs, s.evidence, s.cautions, s.access
     from thread t join strategy s on s.thread_id = t.id join name n on n.id = t.name_id
       join post o on o.thread_id = t.id and o.position = 1 and o.state = 'up'
     where t.space_id = ? and t.listed and t.activity > ?::bigint and t.opened_hour >= ?::timestamptz
       and t.id <> all(?::text[]) and t.name_id <> all(?::text[]) and t.name_id <> all(?::text[])
     order by t.activity desc limit ${mostCompared}`,
    [
      strategiesSpace,
      own.seen,
      new Date(Math.min(...own.searches.map(({ hour }) => hour)) * 3_600_000),
      array(own.told),
      array(own.names),
      array(own.blocked),
    ],
  );
  const searches = own.searches.map((search) => ({ ...search, wanted: filtersOfText(search.filters) }));
  return found
    .filter((row) =>
      searches.some(
        ({ since, hour, wanted }) =>
          BigInt(row.activity) > BigInt(since) &&
          new Date(row.opened_hour).getTime() >= hour * 3_600_000 &&
          fitsFilters(row, wanted),
      ),
    )
    .slice(0, limit)
    .map(({ strategy, avatar, opened_hour }) => ({ strategy, avatar, openedHour: new Date(opened_hour) }));
}
