import type { DraftOf } from '../accounts/sealed-link.ts';
import type { Member } from '../platform/actor.ts';
import { type Form, formOnce } from '../platform/form-once.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { forgetDraft } from './drop-draft.ts';
import { planFade } from './plan-fade.ts';

/**
 * Puts something up once (SECURITY R1), in the caller's transaction, and ends the draft it came from: with the second of
 * two presses too, so that words which are up do not wait as a draft.
 */
export async function putUpOnce(
  tx: Em,
  tools: Pick<Tools, 'keys'>,
  member: Member,
  of: DraftOf,
  form: Form,
  work: () => Promise<string>,
): Promise<string> {
  const result = await formOnce(tx, tools.keys, form, async () => {
    const put = await work();
    await planFade(tx, tools.keys, member.account, put, form.now);
    return put;
  });
  await forgetDraft(tx, tools, member, of);
  return result;
}
