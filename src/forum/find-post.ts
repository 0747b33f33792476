import type { Em } from '../platform/rows.ts';
import type { ContentLabel } from '../safety/content-labels.catalogue.ts';
import { allLabels } from '../safety/content-labels.rules.ts';
import { seenAvatar, seenName } from './faded.ts';
import { isOwnHidden } from './hide-own.ts';
import type { PostLater, PostState, Sections } from './post.entity.ts';

/** A post with what a moderator or a reporter needs to know of it. */
export interface FoundPost {
  id: string;
  thread: string;
  space: string;
  position: number;
  state: PostState;
  title: string;
  spaceTitle: string;
  /** What its thread asks for. */
  need: string;
  locked: boolean;
  /** Its thread is a place to remember (CR-14). */
  remembering: boolean;
  nameId: string;
  /** Its author has taken their name off: what `name` shows says nothing. */
  faded: boolean;
  /** Hidden by its author's own wish. */
  ownHidden: boolean;
  /** What its author wants to become of it, and on which day. */
  later: PostLater | null;
  laterDay: string | null;
  name: { shown: string; avatar: number };
  source: string | null;
  html: string | null;
  /** The parts of the opening post of a story or a strategy. */
  sections: Sections | null;
  writtenHour: Date;
  /** Raised by every change; an edit names the one it began from. */
  revision: number;
  /** The team has asked its author for other words. */
  editAsked: boolean;
  /** Topics its author named, and topics the team set (CW-1). */
  labels: ContentLabel[];
  teamLabels: ContentLabel[];
  /** What the title goes with: the name that started the thread, and the labels of its opening post. */
  starter: string;
  threadLabels: ContentLabel[];
}

/** The title a post opens its thread with; none above an answer. */
export const titleAbove = ({ position, title }: Pick<FoundPost, 'position' | 'title'>): string | null =>
  position === 1 ? title : null;

/** One post by its public id whatever its state; the caller decides who may see it. */
export async function findPost(em: Em, id: string): Promise<FoundPost | null> {
  const [row] = await em.execute<
    (Omit<FoundPost, 'name' | 'writtenHour'> & { shown: string; avatar: number; written_hour: string })[]
  >(
    `select p.id, p.thread_id as thread, t.space_id as space, p.position, p.state, t.title, t.need, s.title as "spaceTitle",
       t.locked, t.memorial_until is not null as remembering, p.name_id as "nameId", p.faded, ${isOwnHidden('p')} as "ownHidden", p.later, p.later_day::text as "laterDay", ${seenName('p', 'n')} as shown, ${seenAvatar('p', 'n')} as avatar, p.source, p.html, p.sections, p.written_hour, p.revision, p.edit_asked as "editAsked",
       p.labels, p.team_labels as "teamLabels", t.name_id as starter, o.labels || o.team_labels as "threadLabels"
     from post p join thread t on t.id = p.thread_id join space s on s.id = t.space_id
       join name n on n.id = p.name_id join post o on o.thread_id = t.id and o.position = 1
     where p.id = ?`,
    [id],
  );
  if (row === undefined) return null;
  const { shown, avatar, written_hour, ...rest } = row;
  return {
    ...rest,
    threadLabels: allLabels(rest.threadLabels),
    name: { shown, avatar },
    writtenHour: new Date(written_hour),
  };
}
