import { seenAvatar, seenName } from '../forum/faded.ts';
import type { PostState } from '../forum/post.entity.ts';
import type { Keys } from '../platform/keys.ts';
import { ask, type Em } from '../platform/rows.ts';
import type { ContentLabel } from '../safety/content-labels.catalogue.ts';
import { allLabels } from '../safety/content-labels.rules.ts';
import type { CaseKind } from './case-kinds.catalogue.ts';

/** A post beside the one a case is about. */
export interface NearPost {
  id: string;
  position: number;
  state: PostState;
  html: string | null;
  labels: ContentLabel[];
  name: { shown: string; avatar: number };
  writtenHour: Date;
}

/** How many posts before and after are shown around the one a case is about. */
const around = 2;

/** The opening post of a thread, and those next to a position, in their order; the post itself is not among them. */
export async function listNear(em: Em, thread: string, position: number): Promise<NearPost[]> {
  const found = await ask<
    Omit<NearPost, 'name' | 'writtenHour' | 'labels'> & {
      labels: string[];
      shown: string;
      avatar: number;
      written: string;
    }
  >(
    em,
    `select p.id, p.position, p.state, p.html, p.labels || p.team_labels as labels, ${seenName('p', 'n')} as shown, ${seenAvatar('p', 'n')} as avatar,
       p.written_hour as written
     from post p join name n on n.id = p.name_id
     where p.thread_id = ? and p.position <> ? and (p.position = 1 or p.position between ? and ?)
     order by p.position`,
    [thread, position, position - around, position + around],
  );
  return found.map(({ shown, avatar, written, labels, ...post }) => ({
    ...post,
    labels: allLabels(labels),
    name: { shown, avatar },
    writtenHour: new Date(written),
  }));
}

/** A word of the team about a case. */
export interface CaseNoteRow {
  words: string;
  /** Alias of whoever wrote it; null where they have left the team. */
  alias: string | null;
  madeHour: Date;
}

/** What the team wrote for each other about a case, the oldest first. */
export async function listCaseNotes(em: Em, keys: Keys, id: string): Promise<CaseNoteRow[]> {
  const found = await ask<{ id: string; words: Buffer; alias: string | null; made: string }>(
    em,
    `select n.id, n.words, s.alias, n.made_hour as made from case_note n left join staff s on s.id = n.actor
     where n.case_id = ? and n.actor <> 'author' order by n.made_hour, n.id`,
    [id],
  );
  return found.map((note) => ({
    words: keys.open('case-note', note.id, note.words).toString(),
    alias: note.alias,
    madeHour: new Date(note.made),
  }));
}

/** What the thread around a post asks for, and how many posts it has. */
export async function findNeed(em: Em, thread: string): Promise<{ need: string; posts: number }> {
  const [row] = await ask<{ need: string; posts: number }>(
    em,
    'select need, next_position - 1 as posts from thread where id = ?',
    [thread],
  );
  return row ?? { need: '', posts: 0 };
}

/** Other cases about the same post that are not closed. */
export const listBeside = (em: Em, post: string, id: string): Promise<{ id: string; kind: CaseKind }[]> =>
  ask(
    em,
    "select id, kind from moderation_case where post_id = ? and id <> ? and state <> 'closed' order by kind",
    [post, id],
  );
