import type { Member } from '../platform/actor.ts';
import type { Keys } from '../platform/keys.ts';
import type { Em } from '../platform/rows.ts';
import { locatePost } from './forum.queries.ts';
import { listSpaces, type SpaceRow } from './lists.queries.ts';
import { findOwnVoice } from './voices.queries.ts';

/** The newest post of this member in a thread that they have not taken back, be it up or waiting; null where there is none. */
export async function findOwnNewest(
  em: Em,
  keys: Keys,
  member: Member,
  thread: string,
): Promise<string | null> {
  const voice = await findOwnVoice(em, keys, member, thread);
  if (voice === null) return null;
  const [post] = await em.execute<{ id: string }[]>(
    `select id from post where thread_id = ? and name_id = ? and state <> 'withdrawn'
     order by written_hour desc, position desc limit 1`,
    [thread, voice.id],
  );
  return post?.id ?? null;
}

/** The thread and page a post stands on; null where there is none. */
export async function findPlaceOf(em: Em, post: string): Promise<{ thread: string; page: number } | null> {
  const place = await locatePost(em, post);
  return place === null ? null : { thread: place.thread, page: place.page };
}

/** The spaces people write in, those for support first. */
export async function listSupportFirst(em: Em): Promise<SpaceRow[]> {
  const spaces = await listSpaces(em);
  return spaces.toSorted((one, other) => Number(other.support) - Number(one.support));
}
