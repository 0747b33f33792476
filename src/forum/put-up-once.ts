import { readLocker } from '../accounts/lockers.ts';
import type { DraftOf } from '../accounts/sealed-link.ts';
import type { Member } from '../platform/actor.ts';
import { type Form, formOnce } from '../platform/form-once.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { together } from '../platform/transaction.ts';
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
  let isNew = false;
  const [result, { fadeAfter }] = await together([
    formOnce(tx, tools.keys, form, () => {
      isNew = true;
      return work();
    }),
    readLocker(tx, tools.keys, member.account, 'settings'),
  ]);
  await together([
    isNew && fadeAfter !== undefined && planFade(tx, result, fadeAfter, form.now),
    // Last of all: what a page keeps as a draft while this goes on must not outlive it.
    forgetDraft(tx, tools, member, of),
  ]);
  return result;
}
