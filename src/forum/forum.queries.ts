import type { Actor } from '../platform/actor.ts';
import { ask, type Em } from '../platform/rows.ts';
import { plainExcerpt } from '../platform/text.rules.ts';
import type { ContentLabel } from '../safety/content-labels.catalogue.ts';
import { allLabels } from '../safety/content-labels.rules.ts';
import { seenAvatar, seenName } from './faded.ts';
import { mayReadWords } from './forum.policy.ts';
import { isOwnHidden } from './hide-own.ts';
import type { HoldCause } from './holds.catalogue.ts';
import type { Need } from './needs.catalogue.ts';
import type { PostState } from './post.entity.ts';
import type { ThreadKind } from './thread.entity.ts';
import { pageOf, postsPerPage } from './thread-pages.rules.ts';

/* What the page of a thread is made from. In SQL, as the lists are (lists.queries.ts). */

export interface ShownName {
  id: string;
  shown: string;
  avatar: number;
}

export interface PostRow {
  id: string;
  position: number;
  state: PostState;
  /** Why it waits for the team, told to its author alone. */
  heldFor?: HoldCause | null;
  /** Empty where the reader may not read the words. */
  html: string;
  /** By author and team. What becomes of the words is the reader's choice (CW-3). */
  labels: ContentLabel[];
  edited: boolean;
  mine: boolean;
  opener: boolean;
  /** At least three people have reacted: all that others than the author are told (RE-7). */
  several: boolean;
  name: ShownName;
  /** Its author has taken their name off: what `name` shows says nothing. */
  faded?: boolean;
  /** Hidden by its author's own wish. */
  ownHidden?: boolean;
  writtenHour: Date;
  /** A text that changes with everything in the row; only of rows that all members have alike (thread-memory.ts). */
  sign?: string;
  /** The quoted post as it stands now; `text` is empty where it is gone (ARCHITECTURE 12). */
  quote: { id: string; nameId: string; name: string; text: string; labels: ContentLabel[] } | null;
}

export interface ThreadRow {
  id: string;
  kind: ThreadKind;
  title: string;
  need: Need;
  space: string;
  spaceTitle: string;
  support: boolean;
  locked: boolean;
  /** Minutes each person waits between two answers; none is no wait. */
  slowMinutes: number | null;
  /** A place to remember: answers are read before they are up (CR-14). */
  memorial: boolean;
  answers: number;
  listed: boolean;
  openedHour: Date;
  /** Positions given out so far. */
  posts: number;
  starter: string;
  openingState: PostState;
  /** Labels of the opening post. */
  labels: ContentLabel[];
}

/** A thread's head, or nothing where there is no such thread. */
export async function findThread(em: Em, id: string): Promise<ThreadRow | null> {
  const [row] = await ask<
    Omit<ThreadRow, 'labels' | 'openedHour'> & { labels: string[]; openedHour: string }
  >(
    em,
    `select t.id, t.kind, t.title, t.need, t.space_id as space, s.title as "spaceTitle", s.support, t.locked,
       t.slow_minutes as "slowMinutes", t.memorial_until is not null as memorial, t.answers, t.listed, t.opened_hour as "openedHour", t.next_position - 1 as posts, t.name_id as starter, o.state as "openingState",
       o.labels || o.team_labels as labels
     from thread t join space s on s.id = t.space_id join post o on o.thread_id = t.id and o.position = 1
     where t.id = ?`,
    [id],
  );
  return row === undefined
    ? null
    : { ...row, labels: allLabels(row.labels), openedHour: new Date(row.openedHour) };
}

interface Found {
  id: string;
  position: number;
  state: PostState;
  html: string | null;
  labels: string[];
  edited: boolean;
  several: boolean;
  faded: boolean;
  own_hidden: boolean;
  written_hour: string;
  name_id: string;
  shown: string;
  avatar: number;
  quotes_id: string | null;
  quoted_name_id: string | null;
  quoted_name: string | null;
  quoted_html: string | null;
  quoted_labels: string[] | null;
  held_for: HoldCause | null;
}

/**
 * One page of a thread by positions, so that page 20 costs what page 1 costs and a post stays on its page.
 * Words the actor may not read are not in the result. An own answer that waits stands after all others; nobody else is
 * told of it.
 */
export async function listPosts(
  em: Em,
  actor: Actor,
  thread: ThreadRow,
  page: number,
  ownName: string | null,
): Promise<PostRow[]> {
  const from = (page - 1) * postsPerPage + 1;
  const waiting = page === pageOf(thread.posts) ? ownName : null;
  const found = await em.execute<Found[]>(
    `select p.id, p.position, p.state, p.html, p.labels || p.team_labels as labels, p.edited, p.several,
       p.held_for, p.written_hour, n.id as name_id, p.faded, ${isOwnHidden('p')} as own_hidden,
       ${seenName('p', 'n')} as shown, ${seenAvatar('p', 'n')} as avatar, p.quotes_id, q.name_id as quoted_name_id,
       ${seenName('q', 'm')} as quoted_name,
       case when q.state = 'up' then left(q.html, 1200) end as quoted_html, q.labels || q.team_labels as quoted_labels
     from post p join name n on n.id = p.name_id
       left join post q on q.id = p.quotes_id left join name m on m.id = q.name_id
     where p.thread_id = ? and (p.position >= ? and p.position < ?
       or p.position < 0 and p.name_id = ? and p.state <> 'withdrawn')
     order by p.position < 0, abs(p.position)`,
    [thread.id, from, from + postsPerPage, waiting],
  );
  return found.map((row) => postOf(row, actor, thread, ownName));
}

function postOf(row: Found, actor: Actor, thread: ThreadRow, ownName: string | null): PostRow {
  const mine = row.name_id === ownName;
  return {
    id: row.id,
    position: row.position,
    state: row.state,
    ...(mine && row.state === 'held' ? { heldFor: row.held_for } : {}),
    html: mayReadWords(actor, { state: row.state, mine }) ? (row.html ?? '') : '',
    labels: allLabels(row.labels),
    edited: row.edited,
    mine,
    opener: row.name_id === thread.starter && !row.faded,
    faded: row.faded,
    ...(row.own_hidden ? { ownHidden: true } : {}),
    several: row.several,
    name: { id: row.name_id, shown: row.shown, avatar: row.avatar },
    writtenHour: new Date(row.written_hour),
    quote: row.quotes_id
      ? {
          id: row.quotes_id,
          nameId: row.quoted_name_id ?? '',
          name: row.quoted_name ?? '',
          text: plainExcerpt(row.quoted_html ?? '', 200),
          labels: allLabels(row.quoted_labels ?? []),
        }
      : null,
  };
}

export interface PlaceOfPost {
  thread: string;
  page: number;
  state: PostState;
  name: string;
  /** Nobody but its author and the team may know of it. */
  unseen: boolean;
}

/** Which page of which thread a post stands on: a link to it stays good whatever happens around it. */
export async function locatePost(em: Em, id: string): Promise<PlaceOfPost | null> {
  const [row] = await em.execute<(Omit<PlaceOfPost, 'page'> & { position: number })[]>(
    `select p.thread_id as thread, case when p.position < 0 then t.next_position - 1 else p.position end as position,
       p.state, p.name_id as name, p.position < 0 or p.state = 'held' and not t.listed as unseen
     from post p join thread t on t.id = p.thread_id where p.id = ?`,
    [id],
  );
  if (row === undefined) return null;
  const { position, ...place } = row;
  return { ...place, page: pageOf(position) };
}
