import { changeLocker, readLocker } from '../accounts/lockers.ts';
import { minuteOf } from '../accounts/session-cookie.ts';
import type { Member } from '../platform/actor.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { urgesHarm } from '../safety/kindness/notice-unkind.rules.ts';
import type { HoldCause } from './holds.catalogue.ts';
import { causeToHold, isNewHere } from './holds.rules.ts';
import { isAlike } from './likeness.ts';

interface GoingUp {
  space: string;
  /** Everything in it that can be read: title, text and what stands beside. */
  text: string;
  /** A text that was up before: it is no first post, and is like itself. */
  again?: boolean;
}

/**
 * Why a post waits for the team before it is up, or nothing (SECURITY F, RE-6). In the transaction that puts it up, whose
 * first posts are counted in the sealed standing of the account. What the team itself writes waits for incitement only.
 */
export async function decideHold(
  tx: Em,
  tools: Tools,
  member: Member,
  { space, text, again = false }: GoingUp,
): Promise<HoldCause | null> {
  const first = !again && (await countFirst(tx, tools, member));
  const [row] = await tx.execute<{ holds: string[]; words: string[] }[]>(
    'select holds, hold_words as words from space where id = ?',
    [space],
  );
  const holds = member.role === 'member' ? (row?.holds ?? []) : [];
  return causeToHold({
    text,
    incites: urgesHarm(text),
    holds,
    words: row?.words ?? [],
    first,
    alike: !again && holds.includes('alike') && (await isAlike(tx, text)),
  });
}

/** Whether this is one of somebody's first posts; counts it. */
async function countFirst(tx: Em, tools: Tools, { account, role }: Member): Promise<boolean> {
  if (role !== 'member' || tools.limits.isLifted(account)) return false;
  const now = minuteOf(tools.clock.now());
  if (!isNewHere(await readLocker(tx, tools.keys, account, 'standing'), now)) return false;
  await changeLocker(tx, tools.keys, account, 'standing', (standing) => ({
    ...standing,
    firstPosts: (standing.firstPosts ?? 0) + 1,
  }));
  return true;
}
