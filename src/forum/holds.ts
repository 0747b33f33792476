import { changeLocker, type Standing } from '../accounts/lockers.ts';
import { minuteOf } from '../accounts/session-cookie.ts';
import type { Member } from '../platform/actor.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { hasWay } from '../safety/crisis/names-way.ts';
import type { TextReading } from '../safety/read-once.ts';
import type { HoldCause } from './holds.catalogue.ts';
import { causeToHold, isNewHere } from './holds.rules.ts';
import { isAlike } from './likeness.ts';

/** What a space lets wait, and the words it does so for. */
export interface SpaceHolds {
  holds: readonly string[];
  words: readonly string[];
}

interface GoingUp {
  space: SpaceHolds;
  /** Everything in it that can be read: title, text and what stands beside. */
  reading: TextReading;
  /** Of whoever writes; nothing for a text that was up before: it is no first post, and is like itself. */
  standing: Standing | null;
  /** An answer in a thread that is a place to remember (CR-14). */
  remembering?: boolean;
}

/**
 * Why a post waits for the team before it is up, or nothing (SECURITY F, RE-6). In the transaction that puts it up, whose
 * first posts are counted in the sealed standing of the account. What the team itself writes waits for incitement only.
 */
export async function decideHold(
  tx: Em,
  tools: Tools,
  member: Member,
  { space, reading, standing, remembering = false }: GoingUp,
): Promise<HoldCause | null> {
  const first = standing !== null && (await countFirst(tx, tools, member, standing));
  const { text } = reading;
  const holds = member.role === 'member' ? space.holds : [];
  return causeToHold({
    text,
    incites: reading.urgesHarm(),
    holds,
    words: space.words,
    first,
    remembering: remembering && member.role === 'member' ? wayIn(reading) : null,
    alike: standing !== null && holds.includes('alike') && (await isAlike(tx, text)),
  });
}

const wayIn = (reading: TextReading): 'way' | 'plain' =>
  hasWay(reading.danger('opening')) ? 'way' : 'plain';

/** What a space lets wait; nothing where there is no such space. */
export async function findHolds(tx: Em, space: string): Promise<SpaceHolds> {
  const [row] = await tx.execute<SpaceHolds[]>('select holds, hold_words as words from space where id = ?', [
    space,
  ]);
  return row ?? { holds: [], words: [] };
}

/** Whether this is one of somebody's first posts; counts it. */
async function countFirst(tx: Em, tools: Tools, { account, role }: Member, seen: Standing): Promise<boolean> {
  if (role !== 'member' || tools.limits.isLifted(account)) return false;
  const now = minuteOf(tools.clock.now());
  if (!isNewHere(seen, now)) return false;
  await changeLocker(tx, tools.keys, account, 'standing', (standing) => ({
    ...standing,
    firstPosts: (standing.firstPosts ?? 0) + 1,
  }));
  return true;
}
