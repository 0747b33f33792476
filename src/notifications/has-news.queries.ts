import type { OwnLockers } from '../accounts/own-lockers.ts';
import type { Member } from '../platform/actor.ts';
import { ask, type Em } from '../platform/rows.ts';
import { array, hourText, type OwnNews, ownNews } from './own-news.rules.ts';

import { listNewStrategies } from './strategies.queries.ts';

/** Up to so many threads that were spoken in since the last mark are compared here; above that the own ones are looked up. */
const few = 400;

/*
 * Two questions, because the first alone answers most pages, and its cost does not grow with what somebody follows:
 * which threads were spoken in since the last mark, compared here with the own ones; and whether a note of the team or
 * a mention has come. Figures are in docs/performance.md. `(select …)` keeps PostgreSQL from planning anew each time.
 */
const first = `
  select t.threads, t.opened,
    exists (select 1 from statement s where s.name_id = any(?::text[]) and s.sequence > ?::bigint
      and s.id <> all(?::text[]))
    or (?::boolean and exists (select 1 from mention m join post p on p.id = m.post_id
      where m.name_id = any(?::text[]) and m.sequence > ?::bigint and m.post_id <> all(?::text[]) and p.state = 'up'
        and p.name_id <> all(?::text[]) and p.name_id <> all(?::text[]))) as told
  from (select string_agg(r.id, ' ') as threads,
      string_agg(r.id, ' ') filter (where r.space_id = any(?::text[]) and r.opened_hour >= ?::timestamptz) as opened
    from (select id, space_id, opened_hour from thread where activity > (select ?::bigint)
      order by activity desc limit ${few}) r) t`;

/** The newest post of a thread beyond what is marked; nothing is new where the member spoke last. */
const second = `
  with own as materialized (
    select ?::text[] as names, ?::text[] as blocked, ?::text[] as told, ?::bigint as seen)
  select exists (
    select 1 from unnest(?::text[], ?::int[]) as w(thread, seen) join thread t on t.id = w.thread
      cross join lateral (
        select p.name_id from post p where p.thread_id = t.id and p.position > w.seen and p.position > 1
          and (p.state = 'up' or p.name_id = any((select names from own)::text[]))
          and p.name_id <> all((select blocked from own)::text[])
        order by p.position desc limit 1) last
    where t.next_position - 1 > w.seen and t.activity > (select seen from own)
      and last.name_id <> all((select names from own)::text[]))
  or exists (
    select 1 from unnest(?::text[], ?::bigint[], ?::timestamptz[]) as f(space, since, hour) cross join lateral (
      select 1 from thread t where t.space_id = f.space and t.activity > f.since
        and t.activity > (select seen from own) and t.listed and t.opened_hour >= f.hour
        and t.id <> all((select told from own)::text[]) and t.name_id <> all((select names from own)::text[])
        and t.name_id <> all((select blocked from own)::text[]) limit 1) t) as news`;

/**
 * Whether something has come that the member has not marked as seen. Runs with every page of a member: nothing at all
 * for those to whom nothing can come, and one question for most others.
 */
export async function hasNews(em: Em, _member: Member, lockers: OwnLockers): Promise<boolean> {
  const own = ownNews(lockers);
  if (own === null) return false;
  const [found] = await ask<Recent>(em, first, firstValues(own));
  if (found?.told) return true;
  const left = leftToAsk(own, found);
  if (left.threads.length + left.spaces.length > 0) {
    const [row] = await ask<{ news: boolean }>(em, second, secondValues(left));
    if (row?.news) return true;
  }
  return (await listNewStrategies(em, own, 1)).length > 0;
}

interface Recent {
  threads: string | null;
  opened: string | null;
  told: boolean;
}

/** Of the own threads and spaces, those in which something was said at all. */
function leftToAsk(own: OwnNews, found: Recent | undefined): OwnNews {
  const spoken = new Set(found?.threads?.split(' '));
  if (spoken.size >= few) return own;
  const told = new Set(own.told);
  const opened = found?.opened?.split(' ').some((thread) => !told.has(thread)) ?? false;
  return {
    ...own,
    threads: own.threads.filter(({ thread }) => spoken.has(thread)),
    spaces: opened ? own.spaces : [],
  };
}

function firstValues({ names, blocked, told, seen, spaces, mentions }: OwnNews): unknown[] {
  const [own, known] = [array(names), array(told)];
  const hour = Math.min(...spaces.map((entry) => entry.hour));
  return [
    ...[own, seen, known],
    ...[mentions, own, seen, known, own, array(blocked)],
    ...[
      array(spaces.map((entry) => entry.space)),
      new Date(spaces.length === 0 ? 0 : hour * 3_600_000),
      seen,
    ],
  ];
}

function secondValues({ names, blocked, told, seen, threads, spaces }: OwnNews): unknown[] {
  return [
    ...[array(names), array(blocked), array(told), seen],
    ...[array(threads.map((entry) => entry.thread)), array(threads.map((entry) => entry.seen))],
    array(spaces.map((entry) => entry.space)),
    array(spaces.map((entry) => entry.since)),
    array(spaces.map((entry) => hourText(entry.hour))),
  ];
}
