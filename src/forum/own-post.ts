import { isOwnName } from '../accounts/sealed-link.ts';
import type { Member } from '../platform/actor.ts';
import { notFound } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import type { ContentLabel } from '../safety/content-labels.catalogue.ts';
import type { PostState } from './post.entity.ts';

export interface OwnPost {
  id: string;
  thread: string;
  position: number;
  name: string;
  state: PostState;
  source: string | null;
  revision: number;
  /** The team has asked for other words. */
  editAsked: boolean;
  /** Topics its author has named. */
  labels: ContentLabel[];
  writtenMinute: number | null;
  mine: true;
}

/**
 * Locks a post and its thread and gives it back to its author. For anybody else it does not exist. The
 * thread comes first, as everywhere, so that two people never wait for each other.
 */
export async function lockOwnPost(
  tx: Em,
  tools: Pick<Tools, 'keys'>,
  member: Member,
  id: string,
): Promise<OwnPost> {
  const thread = await lockThreadOf(tx, id);
  const [row] = await tx.execute<
    {
      position: number;
      name_id: string;
      state: PostState;
      source: string | null;
      revision: number;
      edit_asked: boolean;
      labels: ContentLabel[];
      written_minute: Buffer | null;
    }[]
  >(
    'select position, name_id, state, source, revision, edit_asked, labels, written_minute from post where id = ? for update',
    [id],
  );
  if (row === undefined || !(await isOwnName(tx, tools.keys, member.account, row.name_id))) throw notFound();
  return {
    id,
    thread,
    position: row.position,
    name: row.name_id,
    state: row.state,
    source: row.source,
    revision: row.revision,
    editAsked: row.edit_asked,
    labels: row.labels,
    writtenMinute: row.written_minute
      ? Number(tools.keys.open('post-minute', id, row.written_minute).toString())
      : null,
    mine: true,
  };
}

/** Locks the thread a post stands in; refuses with 404 where there is no such post. */
export async function lockThreadOf(tx: Em, post: string): Promise<string> {
  const [row] = await tx.execute<{ id: string }[]>(
    'select id from thread where id = (select thread_id from post where id = ?) for update',
    [post],
  );
  if (row === undefined) throw notFound();
  return row.id;
}
