import { requireCode } from '../accounts/require-code.ts';
import { isOwner, type Member } from '../platform/actor.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { askForRebuild } from '../search/ask-for-rebuild.ts';
import { saveWordLists } from '../search/save-word-lists.ts';
import type { WordLists } from '../search/words/concept.ts';
import { actingStaff } from './acting-staff.ts';
import { recordEvent } from './record-event.ts';

/**
 * Changes the words the search knows, with a line in the log, after the owner's second step has been asked for once more
 * (SECURITY D). Refuses a wrong second step (422), everybody but owners (404), and a form that was opened before somebody
 * else saved (409).
 */
export async function changeSearchWords(
  em: Em,
  tools: Tools,
  member: Member,
  { lists, version, code }: { lists: WordLists; version: number; code: string },
): Promise<void> {
  if (!isOwner(member)) throw notFound();
  await requireCode(em, tools, member, code);
  await inTransaction(em, async (tx) => {
    const actor = await actingStaff(tx, member);
    if (!(await saveWordLists(tx, lists, version))) throw new Problem(409, 'settings.place.changed');
    await recordEvent(tx, tools, { actor, act: 'search.words-changed', subject: 'search' });
  });
}

/** Has the index made anew, with a line in the log. Refuses everybody but owners (404). Twice does no harm. */
export async function rebuildSearch(em: Em, tools: Tools, member: Member): Promise<void> {
  if (!isOwner(member)) throw notFound();
  await inTransaction(em, async (tx) => {
    const actor = await actingStaff(tx, member);
    await askForRebuild(tx);
    await recordEvent(tx, tools, { actor, act: 'search.rebuilt', subject: 'search' });
  });
}
