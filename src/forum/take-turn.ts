import type { Member } from '../platform/actor.ts';
import { type Form, resultOf } from '../platform/form-once.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';

/**
 * Counts one post of a member against the limits (SECURITY E); refuses with 429. A form that has already become a post
 * is not refused: whoever presses twice at the limit gets to what they have written, and does not send it again
 * tomorrow as a second post (R1). Gives that first result, or nothing for a form that is new.
 */
export async function takeTurn(em: Em, tools: Tools, member: Member, form: Form): Promise<string | null> {
  try {
    await tools.limits.take('post.account', member.account);
    await tools.limits.take('post.account.day', member.account);
    return null;
  } catch (refusal) {
    const before = await resultOf(em, tools.keys, form);
    if (before === null) throw refusal;
    return before;
  }
}
