import type { Em } from '../platform/rows.ts';
import type { ContentLabel } from '../safety/content-labels.catalogue.ts';
import { allLabels } from '../safety/content-labels.rules.ts';

import { seenName } from './faded.ts';

/** Entries of a feed. */
const most = 20;

export interface FeedSpace {
  id: string;
  title: string;
  about: string;
  version: string;
}

export interface FeedEntry {
  thread: string;
  title: string;
  html: string;
  labels: ContentLabel[];
  name: string;
  openedHour: Date;
}

/** A space with its version, which is asked for before anything else is read: a sign never stands for newer words. */
export async function findFeedSpace(em: Em, id: string): Promise<FeedSpace | null> {
  const [found] = await em.execute<FeedSpace[]>(
    'select id, title, about, version::text as version from space where id = ?',
    [id],
  );
  return found ?? null;
}

/** The newest threads and stories of a space whose opening post anybody may read, the newest first. */
export async function listFeedEntries(em: Em, space: string): Promise<FeedEntry[]> {
  const found = await em.execute<
    (Omit<FeedEntry, 'labels' | 'openedHour'> & { labels: string[]; openedHour: string })[]
  >(
    // Among those last spoken in, which have an index: a space may hold many thousand, and a new thread is among them.
    `select t.id as thread, t.title, o.html, o.labels || o.team_labels as labels, ${seenName('o', 'n')} as name,
       t.opened_hour as "openedHour"
     from (select id, title, opened_hour, activity from thread where space_id = ? and listed
           order by activity desc limit ?) t
       join post o on o.thread_id = t.id and o.position = 1 join name n on n.id = o.name_id
     where o.state = 'up' order by t.opened_hour desc, t.activity desc limit ?`,
    [space, 10 * most, most],
  );
  return found.map((row) => ({
    ...row,
    labels: allLabels(row.labels),
    openedHour: new Date(row.openedHour),
  }));
}
