import { requireCode } from '../accounts/require-code.ts';
import { isOwner, type Member } from '../platform/actor.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { readOwnWords, saveWords } from '../safety/wording.ts';
import { actingStaff } from './acting-staff.ts';
import { signOf } from './change-space-rules.ts';
import type { OwnWordKey } from './own-words.catalogue.ts';
import { recordEvent } from './record-event.ts';

export interface WordsWanted {
  key: OwnWordKey;
  /** Empty for the words that come along. */
  words: string;
  /** The sign of what stood in the form when it was opened. */
  seen: string;
  code: string;
}

/**
 * Puts a sentence of the team in the organiser's own words, after the owner's second step, with a line in the log. What was
 * told before is not written anew, but a reason is called by its new words there too. Refuses a wrong second step (422),
 * everybody but owners (404), a form that was opened before somebody else saved (409).
 */
export async function changeOwnWords(
  em: Em,
  tools: Tools,
  member: Member,
  { key, words, seen, code }: WordsWanted,
): Promise<void> {
  if (!isOwner(member)) throw notFound();
  await requireCode(em, tools, member, code);
  await inTransaction(em, async (tx) => {
    const actor = await actingStaff(tx, member);
    await tx.execute('lock table wording in share row exclusive mode');
    const before = (await readOwnWords(tx)).get(key) ?? '';
    if (signOf(before) !== seen) throw new Problem(409, 'settings.place.changed');
    await saveWords(tx, key, words);
    // Inboxes are kept in memory by these versions, and name reasons.
    await tx.execute('update space set version = version + 1');
    await recordEvent(tx, tools, { actor, act: 'words.changed', subject: key });
  });
}
