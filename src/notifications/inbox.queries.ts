import type { OwnLockers } from '../accounts/own-lockers.ts';
import { seenAvatar } from '../forum/faded.ts';
import type { Keys } from '../platform/keys.ts';
import { ask, type Em } from '../platform/rows.ts';
import { type InboxStatement, listStatements } from './find-statement.ts';
import { readMark } from './marks.queries.ts';
import { type InboxMention, listMentions } from './mentions.queries.ts';
import { array, type OwnNews, ownNews } from './own-news.rules.ts';
import { type InboxThread, listNewThreads } from './spaces.queries.ts';
import { type InboxStrategy, listNewStrategies } from './strategies.queries.ts';
import type { Mark } from './up-to-date.rules.ts';

/** A thread the member hears of in which somebody else has spoken last. */
export interface InboxAnswer {
  thread: string;
  /** The first post that is unread; where nothing is, the newest. */
  post: string;
  spaceTitle: string;
  /** The member's own name there; none where they only follow it. */
  name: string | null;
  avatar: number;
  lastHour: Date;
  isNew: boolean;
}

export interface Inbox {
  statements: InboxStatement[];
  mentions: InboxMention[];
  answers: InboxAnswer[];
  threads: InboxThread[];
  /** New strategies for what the member follows. */
  strategies: InboxStrategy[];
  /** What "I am up to date" on this page means; none where nothing is new. */
  mark: Mark | null;
}

const shown = { statements: 200, mentions: 30, answers: 30, threads: 30, strategies: 30 } as const;

const nothing: Inbox = { statements: [], mentions: [], answers: [], threads: [], strategies: [], mark: null };

/** The member's inbox as it stands now, the newest first. Reading it changes nothing. */
export async function readInbox(em: Em, keys: Keys, lockers: OwnLockers, now: Date): Promise<Inbox> {
  const own = ownNews(lockers);
  if (own === null) return nothing;
  const mark = await readMark(em, own, now);
  const lists = {
    statements: await listStatements(em, keys, own, shown.statements),
    mentions: await listOwnMentions(em, own),
    answers: await listAnswers(em, own),
    threads: await listNewThreads(em, own, shown.threads),
    strategies: await listNewStrategies(em, own, shown.strategies),
  };
  const isNew =
    lists.threads.length + lists.strategies.length > 0 ||
    [...lists.statements, ...lists.mentions, ...lists.answers].some((entry) => entry.isNew);
  return { ...lists, mark: isNew ? mark : null };
}

async function listOwnMentions(em: Em, own: OwnNews): Promise<InboxMention[]> {
  if (!own.mentions) return [];
  const found = await listMentions(em, own.names, own.seen, shown.mentions, own.blocked);
  return found.map((row) => ({ ...row, isNew: row.isNew && !own.told.includes(row.post) }));
}

type AnswerRow = Omit<InboxAnswer, 'post' | 'lastHour'> & {
  newest: string;
  unread: string | null;
  last_hour: string;
};

/**
 * Threads with news of somebody else: newest post beyond the opening one, and the first one beyond what is marked or own.
 * Own words in a thread are all by one name, which the locker knows: comparing with a hundred took most of the time.
 */
async function listAnswers(em: Em, own: OwnNews): Promise<InboxAnswer[]> {
  if (own.threads.length === 0) return [];
  const found = await ask<AnswerRow>(
    em,
    `with own as materialized (select ?::text[] as blocked)
     select t.id as thread, last.id as newest, sp.title as "spaceTitle", t.last_hour, n.shown as name,
       coalesce(n.avatar, ${seenAvatar('opening', 'starter')}) as avatar, t.activity > ?::bigint and last.position > t.seen as "isNew",
       case when t.activity > ?::bigint and last.position > t.seen then
         (select p.id from post p where p.thread_id = t.id and p.state = 'up'
            and p.name_id <> all((select blocked from own)::text[])
            and p.position > greatest(t.seen, (select max(o.position) from post o
              where o.thread_id = t.id and o.name_id = t.own))
          order by p.position limit 1) end as unread
     from (select t.*, w.seen, w.own from unnest(?::text[], ?::int[], ?::text[]) as w(thread, seen, own)
             join thread t on t.id = w.thread
           order by t.activity desc) t
       cross join lateral (
         select p.id, p.name_id, p.position from post p where p.thread_id = t.id and p.position > 1
           and (p.state = 'up' or p.name_id = t.own) and p.name_id <> all((select blocked from own)::text[])
         order by p.position desc limit 1) last
       join space sp on sp.id = t.space_id join name starter on starter.id = t.name_id
       join post opening on opening.thread_id = t.id and opening.position = 1
       left join name n on n.id = t.own
     where last.name_id <> t.own
     order by t.activity desc limit ${shown.answers}`,
    [
      array(own.blocked),
      own.seen,
      own.seen,
      array(own.threads.map(({ thread }) => thread)),
      array(own.threads.map(({ seen }) => seen)),
      // No name is as short as this one.
      array(own.threads.map(({ thread }) => own.voices.get(thread) ?? '0')),
    ],
  );
  return found.map(({ newest, unread, last_hour, ...row }) => ({
    ...row,
    post: (row.isNew ? unread : null) ?? newest,
    lastHour: new Date(last_hour),
  }));
}
