import { hasSecondStep } from '../accounts/second-step.ts';
import type { Member } from '../platform/actor.ts';
import { Problem } from '../platform/problem.ts';
import { ask, type Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { sealClaim } from './case-claim.ts';
import { countTaken } from './kept-shift.ts';
import { lockCase, writeClaim } from './lock-case.ts';

/**
 * Gives a case to somebody else of the team, who has it for twenty minutes from now; if they do not come, it is anybody's
 * again. Whether the words are theirs is not asked here: the answer would tell whose name it is. Refuses as `lockCase`
 * does, (409) where somebody else has the case, and (422) who is not on the team or may not take this one.
 */
export async function handOver(em: Em, tools: Tools, member: Member, id: string, to: string): Promise<void> {
  await inTransaction(em, async (tx) => {
    const { claim, actor, barred } = await lockCase(tx, tools, member, id);
    if (claim !== null && claim.actor !== actor) throw new Problem(409, 'case.taken');
    const others = await listColleagues(tx, { actor, barred });
    if (!others.some((other) => other.id === to)) {
      throw new Problem(422, 'case.hand-over.nobody', { fields: { to: 'case.hand-over.nobody' } });
    }
    await writeClaim(tx, id, sealClaim(tools.keys, id, to, tools.clock.now()));
    await countTaken(tx, tools, to, id);
  });
}

/** Who of the team could be handed a case: everybody but the person who asks and those who are kept from it. */
export async function listColleagues(
  em: Em,
  { actor, barred }: { actor: string; barred: readonly string[] },
): Promise<{ id: string; alias: string }[]> {
  return (await listActing(em)).filter(({ id }) => id !== actor && !barred.includes(id));
}

/** Everybody of the team who may act now. */
export const listActing = (em: Em): Promise<{ id: string; alias: string }[]> =>
  ask(
    em,
    `select s.id, s.alias from staff s join account a on a.id = s.account_id
     where a.role <> 'member' and ${hasSecondStep} order by s.alias`,
  );
