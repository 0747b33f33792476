import type { Em } from '../platform/rows.ts';
import type { ContentLabel } from '../safety/content-labels.catalogue.ts';
import { allLabels } from '../safety/content-labels.rules.ts';
import { seenAvatar } from './faded.ts';
import type { Need } from './needs.catalogue.ts';
import type { ThreadKind } from './thread.entity.ts';

/*
 * What spaces and lists of threads are made from. In SQL, because these stand on every page: the typed reads cost two
 * to nine times as much for the same rows (docs/performance.md).
 */

const threadsPerPage = 20;

/** The threads on one page of a list. */
export const placesOf = (page: number) => ({ limit: threadsPerPage, offset: (page - 1) * threadsPerPage });

/** How many pages a list of so many threads has; an empty one has one. */
export const pagesFor = (count: number): number => Math.max(1, Math.ceil(count / threadsPerPage));

export interface SpaceRow {
  id: string;
  title: string;
  about: string;
  support: boolean;
  /** False where it has a page of its own instead. */
  listed: boolean;
  /** Threads it lists. */
  threads: number;
}

export interface ThreadItem {
  id: string;
  kind: ThreadKind;
  /** Empty where the opening post is hidden or taken back: its words do not live on in a list. */
  title: string;
  /** Labels of the opening post, by author and team. What becomes of the title is the reader's choice (CW-3). */
  labels: ContentLabel[];
  need: Need;
  space: string;
  spaceTitle: string;
  /** The name that started it. */
  starter: string;
  avatar: number;
  answers: number;
  locked: boolean;
  lastHour: Date;
}

const spaceColumns = 'id, title, about, support, listed, threads';

/** All spaces people talk in, in the organiser's order. */
export function listSpaces(em: Em): Promise<SpaceRow[]> {
  return em.execute(`select ${spaceColumns} from space where listed order by place, id`);
}

export async function findSpace(em: Em, id: string): Promise<SpaceRow | null> {
  const [found] = await em.execute<SpaceRow[]>(`select ${spaceColumns} from space where id = ?`, [id]);
  return found ?? null;
}

/** Which threads a list shows. */
export type ThreadList =
  | { of: 'space'; space: string }
  /** All spaces, the last spoken in first, without coping strategies, which have their own list. A thread without an answer stands here from its first minute on. */
  | { of: 'talk' }
  /** Personal stories, the last spoken in first (PO-4). */
  | { of: 'stories' }
  /**
   * Those nobody has answered, opened in the hour `since` or before; who has waited longest comes first (PO-9). Without
   * those the reader cannot answer today (RE-5).
   */
  | { of: 'waiting'; since: Date; without?: readonly string[] };

/** The condition of a list, its values, and the order. Each has an index of its own, so that growth costs nothing. */
function conditionOf(list: ThreadList): {
  where: string;
  values: (string | Date)[];
  order: 'asc' | 'desc';
} {
  if (list.of === 'space') return { where: 't.space_id = ?', values: [list.space], order: 'desc' };
  if (list.of === 'talk') return { where: "t.kind <> 'strategy'", values: [], order: 'desc' };
  if (list.of === 'stories') return { where: "t.kind = 'story'", values: [], order: 'desc' };
  const { since, without = [] } = list;
  const where = "t.answers = 0 and not t.locked and t.opened_hour <= ? and t.kind <> 'strategy'";
  if (without.length === 0) return { where, values: [since], order: 'asc' };
  return {
    where: `${where} and t.id <> all(?::text[])`,
    values: [since, `{${without.join(',')}}`],
    order: 'asc',
  };
}

/** Threads anybody may read, in the order of the list. */
export async function listThreads(
  em: Em,
  list: ThreadList,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<ThreadItem[]> {
  const { where, values, order } = conditionOf(list);
  const found = await em.execute<
    (Omit<ThreadItem, 'labels' | 'lastHour'> & { labels: string[]; lastHour: string })[]
  >(
    `select t.id, t.kind, case when o.state = 'up' then t.title else '' end as title,
       o.labels || o.team_labels as labels, t.need, t.space_id as space, s.title as "spaceTitle", t.name_id as starter,
       ${seenAvatar('o', 'n')} as avatar, t.answers, t.locked, t.last_hour as "lastHour"
     from thread t join space s on s.id = t.space_id join name n on n.id = t.name_id
       join post o on o.thread_id = t.id and o.position = 1
     where t.listed and ${where} order by t.activity ${order} limit ? offset ?`,
    [...values, limit, offset],
  );
  return found.map((row) => ({ ...row, labels: allLabels(row.labels), lastHour: new Date(row.lastHour) }));
}

/** How many threads a list has, for its pages. A space knows its own number. */
export async function countThreads(em: Em, list: ThreadList): Promise<number> {
  const { where, values } = conditionOf(list);
  const [row] = await em.execute<{ count: string }[]>(
    `select count(*) from thread t where t.listed and ${where}`,
    values,
  );
  return Number(row?.count ?? 0);
}
