import type { Em } from '../platform/rows.ts';

/** What to say after putting up a thread: the given code, or the one for an opening post that waits for the team. */
export async function upOrHeld(em: Em, thread: string, up: string): Promise<string> {
  const [row] = await em.execute<{ state: string }[]>(
    'select state from post where thread_id = ? and position = 1',
    [thread],
  );
  return row?.state === 'held' ? 'answer-held' : up;
}
