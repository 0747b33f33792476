import { hourOf } from '../platform/coarse-time.rules.ts';
import { newId } from '../platform/ids.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { holderOf } from './case-claim.ts';
import type { CaseKind } from './case-kinds.catalogue.ts';
import { levelOf } from './case-queue.rules.ts';

/** From these levels on a case is hard on whoever works on it (WB-5, CR-13). */
const hardFrom = { crisis: 3, other: 4 } as const;

/** Hours within which somebody should talk about it. */
const within = 72;

/** A case that is being closed in the caller's transaction. */
export interface Closing {
  id: string;
  lightness: number;
  kind: CaseKind;
  claim: Buffer | null;
}

/**
 * Asks everybody who worked on a hard case to talk about it within 72 hours, in the transaction that closes it (WB-5):
 * whoever had it last, closed it, or wrote a note. Nobody is asked twice, and nobody who has left the team. Whoever passed it
 * on is not known, and so not asked (WB-3).
 */
export async function oweDebriefs(
  tx: Em,
  { keys, clock }: Pick<Tools, 'keys' | 'clock'>,
  closing: Closing,
  by?: string,
): Promise<void> {
  if (levelOf(closing) < (closing.kind === 'crisis' ? hardFrom.crisis : hardFrom.other)) return;
  const { id, claim } = closing;
  const due = hourOf(new Date(clock.now().getTime() + within * 3_600_000));
  const notes = await tx.execute<{ actor: string }[]>(
    'select distinct actor from case_note where case_id = ? order by actor',
    [id],
  );
  const people = [holderOf(keys, id, claim), by, ...notes.map(({ actor }) => actor)];
  for (const actor of new Set(people.filter((each) => typeof each === 'string'))) {
    await tx.execute(
      `insert into debrief (id, actor, "case", due_hour)
       select ?, s.id, ?, ? from staff s join account a on a.id = s.account_id where s.id = ? and a.role <> 'member'
       on conflict do nothing`,
      [newId(), id, due, actor],
    );
  }
}
