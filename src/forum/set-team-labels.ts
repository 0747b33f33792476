import { Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { ContentLabel } from '../safety/content-labels.catalogue.ts';
import { raiseVersions } from './add-post.ts';
import { lockThreadOf } from './own-post.ts';

/**
 * Sets which topics the team names on a post; those of its author stay as they are (CW-1). Part of a moderator's
 * transaction. Refuses (409) a post that was taken back, and labels that are set already.
 */
export async function setTeamLabels(
  tx: Em,
  post: string,
  labels: ContentLabel[],
): Promise<{ name: string; thread: string }> {
  const thread = await lockThreadOf(tx, post);
  const wanted = `{${labels.join(',')}}`;
  const [row] = await tx.execute<{ name_id: string }[]>(
    `update post set team_labels = ?::text[] where id = ? and state <> 'withdrawn' and team_labels <> ?::text[]
     returning name_id`,
    [wanted, post, wanted],
  );
  if (row === undefined) throw new Problem(409, 'moderation.already');
  await raiseVersions(tx, thread);
  return { name: row.name_id, thread };
}
