import type { Member } from '../platform/actor.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { actingStaff } from './acting-staff.ts';
import { changeShift, closeShift, writeShift } from './kept-shift.ts';
import { newShift } from './shift.rules.ts';

/**
 * Begins a shift (WB-2). Where one is running it goes on: a second press takes no minute back. Refuses (404) who is not on
 * the team.
 */
export async function beginShift(em: Em, tools: Tools, member: Member): Promise<void> {
  await inTransaction(em, async (tx) => {
    const actor = await actingStaff(tx, member);
    const running = await changeShift(tx, tools, actor, (shift) => shift);
    if (!running) await writeShift(tx, tools, actor, newShift(tools.clock.now()));
  });
}

/**
 * Ends a shift; nothing of it is left but one more in a count of shifts that held about as much (WB-2). May be sent any number
 * of times. Refuses (404) who is not on the team.
 */
export async function endShift(em: Em, tools: Tools, member: Member): Promise<void> {
  await inTransaction(em, async (tx) => closeShift(tx, tools, await actingStaff(tx, member)));
}
