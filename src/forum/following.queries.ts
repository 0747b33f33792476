import type { Em } from '../platform/rows.ts';
import type { ContentLabel } from '../safety/content-labels.catalogue.ts';
import { allLabels } from '../safety/content-labels.rules.ts';
import { seenAvatar, seenName } from './faded.ts';
import type { PostState } from './post.entity.ts';

/* Lists of one member's own choices, each made from their locker for this one page. */

export const followedPerPage = 30;

export interface FollowedRow {
  id: string;
  /** Empty where the opening post is hidden or taken back. */
  title: string;
  labels: ContentLabel[];
  starter: string;
  avatar: number;
  spaceTitle: string;
  lastHour: Date;
}

/** One page of these threads, the last spoken in first, and how many pages there are. */
export async function listFollowed(
  em: Em,
  threads: readonly string[],
  page: number,
): Promise<{ threads: FollowedRow[]; pages: number }> {
  const pages = Math.max(1, Math.ceil(threads.length / followedPerPage));
  if (threads.length === 0 || page > pages) return { threads: [], pages };
  const found = await em.execute<
    (Omit<FollowedRow, 'labels' | 'lastHour'> & { labels: string[]; lastHour: string })[]
  >(
    `select t.id, case when o.state = 'up' then t.title else '' end as title, o.labels || o.team_labels as labels,
       t.name_id as starter, ${seenAvatar('o', 'n')} as avatar, s.title as "spaceTitle", t.last_hour as "lastHour"
     from thread t join space s on s.id = t.space_id join name n on n.id = t.name_id
       join post o on o.thread_id = t.id and o.position = 1
     where t.id = any(?::text[]) order by t.activity desc limit ? offset ?`,
    [`{${threads.join(',')}}`, followedPerPage, (page - 1) * followedPerPage],
  );
  return {
    threads: found.map((row) => ({
      ...row,
      labels: allLabels(row.labels),
      lastHour: new Date(row.lastHour),
    })),
    pages,
  };
}

export interface KeptRow {
  post: string;
  state: PostState;
  /** Empty unless the post is up. */
  html: string;
  labels: ContentLabel[];
  name: { id: string; shown: string; avatar: number };
  spaceTitle: string;
  writtenHour: Date;
}

type FoundKept = Omit<KeptRow, 'labels' | 'name' | 'writtenHour'> & {
  labels: string[];
  name_id: string;
  shown: string;
  avatar: number;
  written_hour: string;
};

/** These posts as they stand now, in the order that was asked for; words that are gone or hidden are not in it. */
export async function listKept(em: Em, posts: readonly string[]): Promise<KeptRow[]> {
  if (posts.length === 0) return [];
  const found = await em.execute<FoundKept[]>(
    `select p.id as post, p.state, case when p.state = 'up' then left(p.html, 1200) else '' end as html,
       p.labels || p.team_labels as labels, p.name_id, ${seenName('p', 'n')} as shown, ${seenAvatar('p', 'n')} as avatar, s.title as "spaceTitle", p.written_hour
     from post p join name n on n.id = p.name_id join thread t on t.id = p.thread_id join space s on s.id = t.space_id
     where p.id = any(?::text[])`,
    [`{${posts.join(',')}}`],
  );
  const byPost = new Map(found.map((row) => [row.post, row]));
  return posts.flatMap((post) => {
    const row = byPost.get(post);
    if (row === undefined) return [];
    const { name_id: id, shown, avatar, written_hour, labels, ...rest } = row;
    return {
      ...rest,
      labels: allLabels(labels),
      name: { id, shown, avatar },
      writtenHour: new Date(written_hour),
    };
  });
}

/** These names as others see them, by what they are called. */
export async function listNames(
  em: Em,
  names: readonly string[],
): Promise<{ id: string; shown: string; avatar: number }[]> {
  if (names.length === 0) return [];
  return em.execute('select id, shown, avatar from name where id = any(?::text[]) order by shown, id', [
    `{${names.join(',')}}`,
  ]);
}
