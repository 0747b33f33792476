import { notFound } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';

/** The post a case is about; refuses (404) where there is no such case. */
export async function postOfCase(em: Em, id: string): Promise<string> {
  const [row] = await em.execute<{ post_id: string }[]>('select post_id from moderation_case where id = ?', [
    id,
  ]);
  if (row === undefined) throw notFound();
  return row.post_id;
}
