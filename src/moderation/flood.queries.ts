import { likenessOfPost } from '../forum/likeness.ts';
import { hourOf } from '../platform/coarse-time.rules.ts';
import type { Em } from '../platform/rows.ts';
import { plainExcerpt } from '../platform/text.rules.ts';
import type { ContentLabel } from '../safety/content-labels.catalogue.ts';
import { allLabels } from '../safety/content-labels.rules.ts';
import type { FloodAsked } from './flood.input.ts';

/** Most posts that are hidden at once. */
export const mostAtOnce = 2000;

export interface FloodPost {
  id: string;
  thread: string;
  name: string;
  excerpt: string;
  /** By author and team. What becomes of the excerpt is the choice of whoever looks (CW-3). */
  labels: ContentLabel[];
  spaceTitle: string;
}

export interface Flood {
  /** What would be hidden, the most alike first. */
  posts: FloodPost[];
  /** The newest print that was looked at: what comes later is not in it. */
  until: string;
}

type FoundRow = Omit<FloodPost, 'excerpt' | 'labels'> & { html: string | null; labels: string[] };

interface Looking {
  now: Date;
  /** Names that are the moderator's own, and their id in the team: neither own words nor people they know are in it. */
  ownNames: readonly string[];
  actor: string;
  until?: string;
}

/**
 * Posts like a given one: by likeness, hours and space, never by person. Nothing where its text is too short to tell. What is
 * the moderator's own, or in a case they may not take, is left out.
 */
export async function findFlood(
  em: Em,
  { post, hours, near, space }: FloodAsked,
  { now, ownNames, actor, until }: Looking,
): Promise<Flood | null> {
  const print = await likenessOfPost(em, post);
  if (print === null) return null;
  const [newest] = await em.execute<{ until: string }[]>(
    'select coalesce(max(sequence), 0)::text as until from likeness',
  );
  const last = until ?? newest?.until ?? '0';
  const found = await em.execute<FoundRow[]>(
    `select p.id, p.thread_id as thread, p.name_id as name, left(p.html, 600) as html, s.title as "spaceTitle",
       p.labels || p.team_labels as labels
     from likeness l join post p on p.id = l.post_id join thread t on t.id = p.thread_id
       join space s on s.id = t.space_id
     where p.state = 'up' and p.written_hour >= ? and bit_count((l.print # ?::bigint)::bit(64)) <= ?
       and l.sequence <= ?::bigint and (? = '' or t.space_id = ?) and p.name_id <> all(?::text[])
       and not exists (select 1 from moderation_case c
         where c.post_id = p.id and c.state <> 'closed' and ? = any(c.barred))
     order by bit_count((l.print # ?::bigint)::bit(64)), l.sequence desc limit ${mostAtOnce}`,
    [
      hourOf(new Date(now.getTime() - hours * 3_600_000)),
      print,
      near,
      last,
      space,
      space,
      `{${ownNames.join(',')}}`,
      actor,
      print,
    ],
  );
  const posts = found.map(({ html, labels, ...row }) => ({
    ...row,
    labels: allLabels(labels),
    excerpt: plainExcerpt(html ?? '', 120),
  }));
  return { posts, until: last };
}
