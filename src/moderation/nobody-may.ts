import { hasSecondStep } from '../accounts/second-step.ts';
import type { Em } from '../platform/rows.ts';

/** In a question about a case `c`: everybody of the team who may act is kept from deciding it. */
export const nobodyMay = `c.barred <> '{}' and not exists (select 1 from staff s join account a on a.id = s.account_id
    where a.role <> 'member' and ${hasSecondStep} and not (s.id = any(c.barred)))`;

/** Whether a case is stuck: each of the team knows who wrote it or decided before, so that nobody may decide it (MO-9, MO-13). */
export async function isStuck(em: Em, id: string): Promise<boolean> {
  const found = await em.execute(`select 1 from moderation_case c where c.id = ? and ${nobodyMay}`, [id]);
  return found.length > 0;
}

/** Whether this person decides in a case only because nobody else could, and said so (`takeThough`). */
export async function isOnlyOne(em: Em, id: string, actor: string): Promise<boolean> {
  const found = await em.execute(
    "select 1 from moderation_event where subject = ? and actor = ? and act = 'case.only-one'",
    [id, actor],
  );
  return found.length > 0;
}
