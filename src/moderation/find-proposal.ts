import { Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import type { Reason } from '../safety/reasons.catalogue.ts';

/** What one of two people wants, as the other one reads it. */
export interface FoundProposal {
  id: string;
  /** Id of the person of the team who proposed it. */
  actor: string;
  reason: Reason | null;
  note: string;
  passage: string;
  /** Who is in danger, so that it does not wait for a day; empty where it does (MO-5). */
  danger: string;
  fromHour: Date;
  /** Whoever proposed it is not on the team any more. */
  left: boolean;
}

/** What is proposed in a case and not decided yet; nothing where nothing is. */
export async function findProposal(
  em: Em,
  { keys }: Pick<Tools, 'keys'>,
  id: string,
): Promise<FoundProposal | null> {
  const [row] = await em.execute<
    { id: string; actor: string; decision: Buffer; from_hour: string; left: boolean }[]
  >(
    `select p.id, p.actor, p.decision, p.from_hour, not exists (select 1 from staff s join account a on a.id = s.account_id
       where s.id = p.actor and a.role <> 'member') as left
     from proposal p where p.case_id = ? and p.state = 'open'`,
    [id],
  );
  if (row === undefined) return null;
  const words = JSON.parse(keys.open('proposal', row.id, row.decision).toString()) as Pick<
    FoundProposal,
    'reason' | 'note' | 'passage'
  > & { danger?: string };
  const { id: proposal, actor, from_hour: from, left } = row;
  return { id: proposal, actor, fromHour: new Date(from), left, ...words, danger: words.danger ?? '' };
}

/** Why there is nothing to answer any more: a second person did, or whoever proposed it has left the team. */
export async function nothingProposed(em: Em, id: string): Promise<Problem> {
  const [last] = await em.execute<{ state: string }[]>(
    'select state from proposal where case_id = ? order by made_hour desc, from_hour desc limit 1',
    [id],
  );
  return new Problem(409, last?.state === 'lapsed' ? 'acts.end.lapsed' : 'acts.end.answered');
}
