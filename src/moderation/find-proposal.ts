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
  fromHour: Date;
}

/** What is proposed in a case and not decided yet; nothing where nothing is. */
export async function findProposal(
  em: Em,
  { keys }: Pick<Tools, 'keys'>,
  id: string,
): Promise<FoundProposal | null> {
  const [row] = await em.execute<{ id: string; actor: string; decision: Buffer; from_hour: string }[]>(
    "select id, actor, decision, from_hour from proposal where case_id = ? and state = 'open'",
    [id],
  );
  if (row === undefined) return null;
  const words = JSON.parse(keys.open('proposal', row.id, row.decision).toString()) as Pick<
    FoundProposal,
    'reason' | 'note' | 'passage'
  >;
  return { id: row.id, actor: row.actor, fromHour: new Date(row.from_hour), ...words };
}
