import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import type { Reason } from '../safety/reasons.catalogue.ts';
import { asksReason, type FormAct } from './case-act-fields.catalogue.ts';
import { tally } from './tally.ts';

/**
 * Counts a step of a person and, where it was taken for a reason, that reason too, in the caller's transaction (MO-11). What
 * is taken back is a step of its own: it takes nothing off, and its reason is not counted a second time.
 */
export async function tallyAct(
  tx: Em,
  tools: Pick<Tools, 'clock'>,
  { act, reason }: { act: FormAct; reason: Reason | null },
  many = 1,
): Promise<void> {
  await tally(tx, tools, 'act', act, many);
  if (reason !== null && asksReason(act)) await tally(tx, tools, 'reason', reason, many);
}
