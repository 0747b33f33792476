import { readLocker } from '../accounts/lockers.ts';
import type { Member } from '../platform/actor.ts';
import { formOnce } from '../platform/form-once.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import type { Reason } from '../safety/reasons.catalogue.ts';
import { actingStaff } from './acting-staff.ts';
import type { FloodAsked } from './flood.input.ts';
import { type Flood, findFlood } from './flood.queries.ts';
import { hideMany } from './hide-many.ts';

/** What would be hidden, as this moderator may hide it. Changes nothing. */
export async function lookAtFlood(
  em: Em,
  tools: Pick<Tools, 'clock' | 'keys'>,
  member: Member,
  asked: FloodAsked,
  until?: string,
): Promise<Flood | null> {
  const actor = await actingStaff(em, member);
  const { own } = await readLocker(em, tools.keys, member.account, 'names');
  const ownNames = own.map(({ name }) => name);
  return findFlood(em, asked, { now: tools.clock.now(), ownNames, actor, ...(until ? { until } : {}) });
}

export interface FloodDecision {
  asked: FloodAsked;
  until: string;
  reason: Reason;
  note: string;
  form_key: string;
}

/**
 * Hides all posts like a given one that stood in the preview, as `hideMany` does. The same form counts once. Gives how many.
 */
export async function hideFlood(
  em: Em,
  tools: Tools,
  member: Member,
  { asked, until, reason, note, form_key }: FloodDecision,
): Promise<number> {
  const content = ['flood', JSON.stringify(asked), until, reason, note];
  const form = { sender: member.account, formKey: form_key, content, now: tools.clock.now() };
  const hidden = await inTransaction(em, (tx) =>
    formOnce(tx, tools.keys, form, async () => {
      const actor = await actingStaff(tx, member);
      const flood = await lookAtFlood(tx, tools, member, asked, until);
      const ids = flood?.posts.map(({ id }) => id) ?? [];
      const decision = { actor, reason, note, as: 'flood.hidden' as const };
      return String(await hideMany(tx, tools, ids, decision));
    }),
  );
  return Number(hidden);
}
