import { tellAuthor } from '../notifications/tell-author.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { crisisSteps } from '../safety/crisis/crisis-levels.catalogue.ts';
import { mostUrgent } from './open-case.ts';
import { checkAfter } from './open-crisis-case.ts';

interface Due {
  id: string;
  post: string;
  name: string;
  checked: number;
  space: string;
}

const mostAtOnce = 500;

/**
 * Asks whoever wrote that things were hard how it is, a day and three days later, where the case is open or was closed with
 * support (CR-13). The words go to the name alone, into the inbox; nobody has to answer. May run any number of times:
 * the hour of the next one is moved in the same transaction.
 */
export async function checkIn(em: Em, tools: Tools, _payload: Record<string, never>): Promise<void> {
  const now = tools.clock.now();
  await inTransaction(em, async (tx) => {
    const due = await tx.execute<Due[]>(
      `select c.id, c.post_id as post, p.name_id as name, c.checked, t.space_id as space
       from moderation_case c join post p on p.id = c.post_id join thread t on t.id = p.thread_id
       where c.check_hour <= ? and c.kind = 'crisis' order by c.check_hour limit ${mostAtOnce} for update of c skip locked`,
      [now],
    );
    for (const each of due) await askOne(tx, tools, each);
  });
}

async function askOne(tx: Em, tools: Tools, { id, post, name, checked, space }: Due): Promise<void> {
  const [row] = await tx.execute<{ asks: boolean }[]>(
    `update moderation_case set checked = checked + 1,
       check_hour = case when ? then check_hour + make_interval(hours => ?) else null end
     where id = ? returning (state <> 'closed' and lightness <= ?) or outcome = 'supported' as asks`,
    [checked === 0, checkAfter[1] - checkAfter[0], id, mostUrgent - crisisSteps.urgent],
  );
  if (row?.asks !== true) return;
  const told = { name, post, act: 'check-in.asked', reason: null, note: '', bySoftware: true } as const;
  await tellAuthor(tx, tools, told);
  // News of the inbox is remembered by the versions of spaces.
  await tx.execute('update space set version = version + 1 where id = ?', [space]);
}

/** Declines to be asked again: no second one comes for this post (CR-13). Doing it twice is the same as once. */
export const declineCheckIn = (em: Em, post: string): Promise<unknown> =>
  em.execute("update moderation_case set check_hour = null where post_id = ? and kind = 'crisis'", [post]);
