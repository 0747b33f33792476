import type { Member } from '../platform/actor.ts';
import { Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { actingStaff } from './acting-staff.ts';
import { changeShift, listInShift } from './kept-shift.ts';

/** Chooses only light work for the shift one is in, or all work again (WB-2). Refuses (409) who is in no shift. */
export async function chooseLight(em: Em, tools: Tools, member: Member, light: boolean): Promise<void> {
  await inTransaction(em, async (tx) => {
    const actor = await actingStaff(tx, member);
    if (!(await changeShift(tx, tools, actor, (shift) => ({ ...shift, light })))) throw noShift();
  });
}

/**
 * Chooses who is with somebody for this shift (WB-4). Where the other has nobody yet, they have each other. Refuses (409)
 * who is in no shift, and (422) another who is in none.
 */
export async function chooseBuddy(em: Em, tools: Tools, member: Member, to: string): Promise<void> {
  await inTransaction(em, async (tx) => {
    const actor = await actingStaff(tx, member);
    // In one order for everybody: two who choose each other at once must not wait for each other.
    await tx.execute('select 1 from shift where actor in (?, ?) order by actor for update', [actor, to]);
    const others = await listInShift(tx, tools, actor);
    if (!others.some(({ id }) => id === to)) {
      throw new Problem(422, 'shift.buddy.nobody', { fields: { to: 'shift.buddy.nobody' } });
    }
    if (!(await changeShift(tx, tools, actor, (shift) => ({ ...shift, buddy: to })))) throw noShift();
    await changeShift(tx, tools, to, (shift) => ({ ...shift, buddy: shift.buddy ?? actor }));
  });
}

const noShift = (): Problem => new Problem(409, 'shift.none-running');
