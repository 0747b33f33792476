import type { OwnLockers } from '../accounts/own-lockers.ts';
import type { Member } from '../platform/actor.ts';
import { ask, type Em } from '../platform/rows.ts';
import { array, hourText, type OwnNews, ownNews } from './own-news.rules.ts';

/** Up to so many threads that were spoken in since are looked through; above that the own threads are looked up. */
const few = 400;

/** The newest post of a thread beyond what is marked; nothing is new where the member spoke last. */
const unreadIn = `cross join lateral (
    select p.name_id from post p where p.thread_id = t.id and p.position > w.seen and p.position > 1
      and (p.state = 'up' or p.name_id = any((select names from own)::text[]))
      and p.name_id <> all((select blocked from own)::text[])
    order by p.position desc limit 1) last
  where t.next_position - 1 > w.seen and last.name_id <> all((select names from own)::text[])`;

const newIn = `t.listed and t.opened_hour >= f.hour and t.id <> all((select told from own)::text[])
  and t.name_id <> all((select names from own)::text[]) and t.name_id <> all((select blocked from own)::text[])`;

/*
 * Measured with 100 names and 200 follows among 5,000 threads (docs/performance.md). The threads spoken in since the
 * last mark are few for whoever comes often, and then nothing is looked up by id; the count of them costs nothing more,
 * because the same rows are then used. `(select …)` keeps PostgreSQL from planning anew for every value.
 */
const question = `
  with own as materialized (
    select ?::text[] as names, ?::text[] as blocked, ?::text[] as told, ?::bigint as seen),
  watched as materialized (select * from unnest(?::text[], ?::int[]) as w(thread, seen)),
  spaces as materialized (
    select * from unnest(?::text[], ?::bigint[], ?::timestamptz[]) as f(space, since, hour)),
  recent as materialized (
    select id, next_position, space_id, opened_hour, name_id, listed, activity from thread
    where activity > (select seen from own) order by activity desc limit ${few})
  select exists (select 1 from statement s where s.name_id = any((select names from own)::text[])
      and s.sequence > (select seen from own) and s.id <> all((select told from own)::text[]))
    or case when (select count(*) from recent) < ${few}
      then exists (select 1 from recent t join watched w on w.thread = t.id ${unreadIn})
        or exists (select 1 from recent t join spaces f on f.space = t.space_id
                   where t.activity > f.since and ${newIn})
      else exists (select 1 from watched w join thread t on t.id = w.thread ${unreadIn}
                     and t.activity > (select seen from own))
        or exists (select 1 from spaces f cross join lateral (
             select 1 from thread t where t.space_id = f.space and t.activity > f.since and ${newIn} limit 1) t)
      end
    or (?::boolean and exists (select 1 from mention m join post p on p.id = m.post_id
      where m.name_id = any((select names from own)::text[]) and m.sequence > (select seen from own)
        and m.post_id <> all((select told from own)::text[]) and p.state = 'up'
        and p.name_id <> all((select names from own)::text[])
        and p.name_id <> all((select blocked from own)::text[]))) as news`;

/**
 * Whether something has come that the member has not marked as seen. Runs with every page of a member: nothing at all
 * for those to whom nothing can come, and one question for the others.
 */
export async function hasNews(em: Em, _member: Member, lockers: OwnLockers): Promise<boolean> {
  const own = ownNews(lockers);
  if (own === null) return false;
  const [row] = await ask<{ news: boolean }>(em, question, valuesOf(own));
  return row?.news ?? false;
}

function valuesOf({ names, blocked, told, seen, threads, spaces, mentions }: OwnNews): unknown[] {
  return [
    array(names),
    array(blocked),
    array(told),
    seen,
    array(threads.map((entry) => entry.thread)),
    array(threads.map((entry) => entry.seen)),
    array(spaces.map((entry) => entry.space)),
    array(spaces.map((entry) => entry.since)),
    array(spaces.map((entry) => hourText(entry.hour))),
    mentions,
  ];
}
