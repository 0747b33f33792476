import type { NameSchema } from '../accounts/name.entity.ts';
import type { Member } from '../platform/actor.ts';
import { type Em, rows } from '../platform/rows.ts';
import type { ContentLabel } from '../safety/content-labels.catalogue.ts';
import { allLabels } from '../safety/content-labels.rules.ts';
import { type Reading, type ShownTitle, shownTitle } from './folding.rules.ts';
import { mayReadWords } from './forum.policy.ts';
import type { ShownName } from './forum.queries.ts';
import { byAuthor } from './hide-own.ts';
import type { PostSchema, PostState } from './post.entity.ts';
import type { SpaceSchema } from './space.entity.ts';
import type { ThreadSchema } from './thread.entity.ts';

type Tables = typeof NameSchema | typeof PostSchema | typeof SpaceSchema | typeof ThreadSchema;
const forum = (em: Em) => rows<Tables>(em);

/** A post of one's own. The title is empty where it is gone, hidden and somebody else's, or folded (CW-3). */
export interface OwnPostRow extends ShownTitle {
  id: string;
  thread: string;
  spaceTitle: string;
  state: PostState;
  html: string;
  /** By author and team. */
  labels: ContentLabel[];
  name: ShownName;
  /** The member has taken their name off it. */
  faded: boolean;
  /** Hidden by their own wish. */
  ownHidden: boolean;
  position: number;
  writtenHour: Date;
}

const ownPerPage = 20;

/** Everything the member has said under any of their names, newest first; withdrawn words are gone here too. */
export async function listOwnPosts(
  em: Em,
  reading: Reading,
  member: Member,
  page: number,
): Promise<{ posts: OwnPostRow[]; pages: number }> {
  const names = [...reading.own];
  if (names.length === 0) return { posts: [], pages: 1 };
  const own = forum(em).selectFrom('Post as p').where('p.name', 'in', names);
  const { count } = await own.select((eb) => eb.fn.countAll<string>().as('count')).executeTakeFirstOrThrow();
  const found = await own
    .innerJoin('Thread as t', 't.id', 'p.thread')
    .innerJoin('Space as s', 's.id', 't.space')
    .innerJoin('Name as n', 'n.id', 'p.name')
    .innerJoin('Post as o', (join) => join.onRef('o.thread', '=', 't.id').on('o.position', '=', 1))
    .select([
      'p.id',
      'p.thread',
      't.title',
      's.title as spaceTitle',
      'p.state',
      'p.faded',
      'p.heldFor',
      'p.html',
      'p.position',
    ])
    .select(['n.id as nameId', 'n.shown', 'n.avatar', 'p.writtenHour'])
    .select(['o.state as openingState', 'o.name as openingName', 'o.labels as threadLabels'])
    .select(['o.teamLabels as threadTeamLabels', 'p.labels', 'p.teamLabels'])
    .orderBy('p.writtenHour', 'desc')
    .orderBy('p.id')
    .limit(ownPerPage)
    .offset((page - 1) * ownPerPage)
    .execute();
  const posts = found.map(({ nameId, shown, avatar, openingState, openingName: starter, ...row }) => {
    const mine = reading.own.has(starter as string);
    const title = mayReadWords(member, { state: openingState, mine }) ? row.title : '';
    const threadLabels = allLabels(row.threadLabels, row.threadTeamLabels);
    return {
      ...row,
      ...shownTitle({ title, labels: threadLabels, starter: starter as string }, reading),
      labels: allLabels(row.labels, row.teamLabels),
      ownHidden: row.state === 'hidden' && (row.heldFor as string | null) === byAuthor,
      html: row.html ?? '',
      name: { id: nameId, shown, avatar },
    };
  });
  return { posts: posts as OwnPostRow[], pages: Math.max(1, Math.ceil(Number(count) / ownPerPage)) };
}
