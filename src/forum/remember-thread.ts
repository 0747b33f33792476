import { notFound, Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { ContentLabel } from '../safety/content-labels.catalogue.ts';
import { raiseVersions } from './add-post.ts';

/** Days after which somebody looks again whether a thread is still a place to remember (CR-14). */
export const memorialDays = 30;

const label: ContentLabel = 'death-and-grief';

/**
 * Makes a thread a place to remember until a day, moves that day, or ends it (none). Its opening post is labelled with what
 * it is about; the label stays afterwards, until the team changes it. Part of an owner's transaction. Refuses (404) an
 * unknown thread, and (409) to end what is none.
 */
export async function rememberThread(
  tx: Em,
  thread: string,
  until: string | null,
): Promise<{ name: string; openingPost: string; before: boolean }> {
  const [row] = await tx.execute<{ before: boolean; name: string; post: string }[]>(
    `select t.memorial_until is not null as before, t.name_id as name,
       (select id from post where thread_id = t.id and position = 1) as post from thread t where t.id = ? for update`,
    [thread],
  );
  if (row === undefined) throw notFound();
  if (until === null && !row.before) throw new Problem(409, 'moderation.already');
  await tx.execute('update thread set memorial_until = ? where id = ?', [until, thread]);
  if (until !== null) {
    await tx.execute(
      `update post set team_labels = team_labels || ?::text where id = ? and not (? = any(labels || team_labels))`,
      [label, row.post, label],
    );
  }
  await raiseVersions(tx, thread);
  return { name: row.name, openingPost: row.post, before: row.before };
}

/** Whether answers in a thread are read before they are up (CR-14). */
export async function isRemembering(tx: Em, thread: string): Promise<boolean> {
  const [row] = await tx.execute<{ remembering: boolean }[]>(
    'select memorial_until is not null as remembering from thread where id = ?',
    [thread],
  );
  return row?.remembering ?? false;
}
