import type { NameSchema } from '../accounts/name.entity.ts';
import { listOwnNames } from '../accounts/sealed-link.ts';
import type { Member } from '../platform/actor.ts';
import type { Keys } from '../platform/keys.ts';
import { type Em, rows } from '../platform/rows.ts';
import { mayReadWords } from './forum.policy.ts';
import type { ShownName } from './forum.queries.ts';
import type { PostSchema, PostState } from './post.entity.ts';
import type { SpaceSchema } from './space.entity.ts';
import type { ThreadSchema } from './thread.entity.ts';

type Tables = typeof NameSchema | typeof PostSchema | typeof SpaceSchema | typeof ThreadSchema;
const forum = (em: Em) => rows<Tables>(em);

export interface OwnPostRow {
  id: string;
  thread: string;
  /** Empty where the opening post is gone, or hidden and somebody else's. */
  title: string;
  spaceTitle: string;
  state: PostState;
  html: string;
  name: ShownName;
  position: number;
  writtenHour: Date;
}

const ownPerPage = 20;

/** Everything the member has said under any of their names, newest first; withdrawn words are gone here too. */
export async function listOwnPosts(
  em: Em,
  keys: Keys,
  member: Member,
  page: number,
): Promise<{ posts: OwnPostRow[]; pages: number }> {
  const names = [...new Set((await listOwnNames(em, keys, member.account)).map((entry) => entry.name))];
  if (names.length === 0) return { posts: [], pages: 1 };
  const own = forum(em).selectFrom('Post as p').where('p.name', 'in', names);
  const { count } = await own.select((eb) => eb.fn.countAll<string>().as('count')).executeTakeFirstOrThrow();
  const found = await own
    .innerJoin('Thread as t', 't.id', 'p.thread')
    .innerJoin('Space as s', 's.id', 't.space')
    .innerJoin('Name as n', 'n.id', 'p.name')
    .innerJoin('Post as o', (join) => join.onRef('o.thread', '=', 't.id').on('o.position', '=', 1))
    .select(['p.id', 'p.thread', 't.title', 's.title as spaceTitle', 'p.state', 'p.html', 'p.position'])
    .select(['n.id as nameId', 'n.shown', 'n.avatar', 'p.writtenHour'])
    .select(['o.state as openingState', 'o.name as openingName'])
    .orderBy('p.writtenHour', 'desc')
    .orderBy('p.id')
    .limit(ownPerPage)
    .offset((page - 1) * ownPerPage)
    .execute();
  const posts = found.map(({ nameId, shown, avatar, openingState, openingName, title, ...row }) => ({
    ...row,
    title: mayReadWords(member, { state: openingState, mine: names.includes(openingName as string) })
      ? title
      : '',
    html: row.html ?? '',
    name: { id: nameId, shown, avatar },
  }));
  return { posts: posts as OwnPostRow[], pages: Math.max(1, Math.ceil(Number(count) / ownPerPage)) };
}
