import { sql } from 'kysely';
import type { NameSchema } from '../accounts/name.entity.ts';
import type { Actor } from '../platform/actor.ts';
import { type Em, rows } from '../platform/rows.ts';
import { plainExcerpt } from '../platform/text.rules.ts';
import { mayReadWords } from './forum.policy.ts';
import type { Need } from './needs.catalogue.ts';
import type { PostSchema, PostState } from './post.entity.ts';
import type { SpaceSchema } from './space.entity.ts';
import type { ThreadSchema } from './thread.entity.ts';

type Tables = typeof NameSchema | typeof PostSchema | typeof SpaceSchema | typeof ThreadSchema;
const forum = (em: Em) => rows<Tables>(em);

export const postsPerPage = 50;
export const threadsPerPage = 20;

export interface SpaceRow {
  id: string;
  title: string;
  about: string;
  support: boolean;
}

export interface ThreadItem {
  id: string;
  /** Empty where the opening post is hidden or taken back: its words do not live on in a list. */
  title: string;
  need: Need;
  space: string;
  spaceTitle: string;
  avatar: number;
  answers: number;
  locked: boolean;
  lastHour: Date;
}

export interface ShownName {
  id: string;
  shown: string;
  avatar: number;
}

export interface PostRow {
  id: string;
  position: number;
  state: PostState;
  /** Empty where the reader may not read the words. */
  html: string;
  edited: boolean;
  mine: boolean;
  opener: boolean;
  name: ShownName;
  writtenHour: Date;
  /** The quoted post as it stands now; `text` is empty where it is gone (ARCHITECTURE 12). */
  quote: { id: string; name: string; text: string } | null;
}

export interface ThreadRow {
  id: string;
  title: string;
  need: Need;
  space: string;
  spaceTitle: string;
  support: boolean;
  locked: boolean;
  answers: number;
  /** Positions given out so far. */
  posts: number;
  starter: string;
  openingState: PostState;
}

/** All spaces in the organiser's order. */
export async function listSpaces(em: Em): Promise<SpaceRow[]> {
  return forum(em)
    .selectFrom('Space')
    .select(['id', 'title', 'about', 'support'])
    .orderBy('place')
    .orderBy('id')
    .execute();
}

export async function findSpace(em: Em, id: string): Promise<SpaceRow | null> {
  const found = await forum(em)
    .selectFrom('Space')
    .select(['id', 'title', 'about', 'support'])
    .where('id', '=', id)
    .executeTakeFirst();
  return found ?? null;
}

export interface ThreadFilter {
  space?: string;
  /** Only those nobody has answered, or only those somebody has. */
  answered?: boolean;
  limit: number;
  offset?: number;
}

/** Threads anybody may read, the last spoken in first; for `answered: false` who waits longest comes first. */
export async function listThreads(em: Em, filter: ThreadFilter): Promise<ThreadItem[]> {
  let query = forum(em)
    .selectFrom('Thread as t')
    .innerJoin('Space as s', 's.id', 't.space')
    .innerJoin('Name as n', 'n.id', 't.name')
    .innerJoin('Post as o', (join) => join.onRef('o.thread', '=', 't.id').on('o.position', '=', 1))
    .select(['t.id', 't.need', 't.space', 's.title as spaceTitle', 'n.avatar'])
    .select(sql<string>`case when o.state = 'up' then t.title else '' end`.as('title'))
    .select(['t.answers', 't.locked', 't.lastHour'])
    .where('t.listed', '=', true)
    .limit(filter.limit)
    .offset(filter.offset ?? 0);
  if (filter.space !== undefined) query = query.where('t.space', '=', filter.space);
  if (filter.answered === true) query = query.where('t.answers', '>', 0);
  if (filter.answered === false) query = query.where('t.answers', '=', 0).where('t.locked', '=', false);
  return query.orderBy('t.activity', filter.answered === false ? 'asc' : 'desc').execute() as Promise<
    ThreadItem[]
  >;
}

/** How many threads a list has, for its pages. */
export async function countThreads(
  em: Em,
  filter: Pick<ThreadFilter, 'space' | 'answered'>,
): Promise<number> {
  let query = forum(em)
    .selectFrom('Thread as t')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('t.listed', '=', true);
  if (filter.space !== undefined) query = query.where('t.space', '=', filter.space);
  if (filter.answered === false) query = query.where('t.answers', '=', 0).where('t.locked', '=', false);
  return Number((await query.executeTakeFirstOrThrow()).count);
}

/** A thread's head, or nothing where there is no such thread. */
export async function findThread(em: Em, id: string): Promise<ThreadRow | null> {
  const row = await forum(em)
    .selectFrom('Thread as t')
    .innerJoin('Space as s', 's.id', 't.space')
    .innerJoin('Post as p', (join) => join.onRef('p.thread', '=', 't.id').on('p.position', '=', 1))
    .select(['t.id', 't.title', 't.need', 't.space', 's.title as spaceTitle', 's.support', 't.locked'])
    .select(['t.answers', 't.nextPosition', 't.name as starter', 'p.state as openingState'])
    .where('t.id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { nextPosition, ...rest } = row;
  return { ...rest, posts: nextPosition - 1 } as ThreadRow;
}

/**
 * One page of a thread by positions, so that page 20 costs what page 1 costs and a post stays on its page.
 * Words the actor may not read are not in the result.
 */
export async function listPosts(
  em: Em,
  actor: Actor,
  thread: ThreadRow,
  page: number,
  ownName: string | null,
): Promise<PostRow[]> {
  const from = (page - 1) * postsPerPage + 1;
  const found = await forum(em)
    .selectFrom('Post as p')
    .innerJoin('Name as n', 'n.id', 'p.name')
    .leftJoin('Post as q', 'q.id', 'p.quotes')
    .leftJoin('Name as m', 'm.id', 'q.name')
    .select(['p.id', 'p.position', 'p.state', 'p.html', 'p.edited', 'p.writtenHour', 'p.quotes'])
    .select(['n.id as nameId', 'n.shown', 'n.avatar', 'm.shown as quotedName', 'q.state as quotedState'])
    .select(sql<string | null>`left(q.html, 1200)`.as('quotedHtml'))
    .where('p.thread', '=', thread.id)
    .where('p.position', '>=', from)
    .where('p.position', '<', from + postsPerPage)
    .orderBy('p.position')
    .execute();
  return found.map((row) => {
    const mine = row.nameId === ownName;
    const state = row.state as PostState;
    return {
      id: row.id,
      position: row.position,
      state,
      html: mayReadWords(actor, { state, mine }) ? (row.html ?? '') : '',
      edited: row.edited,
      mine,
      opener: row.nameId === thread.starter,
      name: { id: row.nameId, shown: row.shown, avatar: row.avatar },
      writtenHour: row.writtenHour,
      quote: row.quotes
        ? {
            id: row.quotes,
            name: row.quotedName ?? '',
            text: row.quotedState === 'up' ? plainExcerpt(row.quotedHtml ?? '', 200) : '',
          }
        : null,
    } as PostRow;
  });
}

/** Which page of which thread a post stands on: a link to it stays good whatever happens around it. */
export async function locatePost(em: Em, id: string): Promise<{ thread: string; page: number } | null> {
  const row = await forum(em)
    .selectFrom('Post')
    .select(['thread', 'position'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : { thread: row.thread as string, page: pageOf(row.position) };
}

export const pageOf = (position: number): number => Math.max(1, Math.ceil(position / postsPerPage));
