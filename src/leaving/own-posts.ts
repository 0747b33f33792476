import type { PostState } from '../forum/post.entity.ts';
import type { Em } from '../platform/rows.ts';
import type { OwnPostCopy } from './export-format.ts';

/** So many are held in memory at once, however many there are. */
const atOnce = 200;

interface Row {
  id: string;
  thread: string;
  title: string;
  space: string;
  kind: OwnPostCopy['kind'];
  position: number;
  name: string;
  hour: string;
  source: string | null;
  sections: Record<string, string> | null;
  labels: string[];
  team_labels: string[];
  edited: boolean;
  quotes: string | null;
  state: PostState;
  faded: boolean;
  later: 'fade' | 'hide' | 'erase' | null;
  later_day: string | null;
}

/**
 * Everything said under these names, the oldest first, in batches. A title somebody else gave is theirs, whatever it is about, so
 * it does not come along (CW-3, PR-5).
 */
export async function* ownPosts(em: Em, names: readonly string[]): AsyncGenerator<OwnPostCopy[]> {
  let after = { hour: '-infinity', id: '' };
  for (;;) {
    const found = await em.execute<Row[]>(
      `select p.id, p.thread_id as thread, s.title as space, t.kind, p.position, n.shown as name, p.source, p.sections,
         p.labels, p.team_labels, p.edited, p.quotes_id as quotes, p.state, p.faded, p.later,
         p.later_day::text as later_day, p.written_hour::text as hour,
         case when o.name_id = any(?::text[]) then t.title else '' end as title
       from post p join thread t on t.id = p.thread_id join space s on s.id = t.space_id
         join name n on n.id = p.name_id join post o on o.thread_id = t.id and o.position = 1
       where p.name_id = any(?::text[]) and (p.written_hour, p.id) > (?::timestamptz, ?)
       order by p.written_hour, p.id limit ?`,
      [arrayOf(names), arrayOf(names), after.hour, after.id, atOnce],
    );
    if (found.length > 0) yield found.map(copyOf);
    const last = found.at(-1);
    if (last === undefined || found.length < atOnce) return;
    after = last;
  }
}

export const arrayOf = (ids: readonly string[]): string => `{${ids.join(',')}}`;

/** A full hour as the format writes it. */
export const hourText = (stored: string | Date): string => new Date(stored).toISOString();

function copyOf(row: Row): OwnPostCopy {
  return {
    id: row.id,
    thread: row.thread,
    thread_title: row.title,
    space: row.space,
    kind: row.kind,
    opening: row.position === 1,
    name: row.name,
    written_hour: hourText(row.hour),
    text: row.source,
    parts: row.sections,
    labels: row.labels,
    labels_of_team: row.team_labels,
    edited: row.edited,
    quotes: row.quotes,
    others_see: seenBy(row),
    later: row.later === null || row.later_day === null ? null : { what: row.later, day: row.later_day },
  };
}

const seenBy = ({ state, faded }: Pick<Row, 'state' | 'faded'>): OwnPostCopy['others_see'] => {
  if (state !== 'up') return 'nothing';
  return faded ? 'words-without-name' : 'words';
};
