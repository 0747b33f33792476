import { readLocker } from '../accounts/lockers.ts';
import { listOwnNames } from '../accounts/sealed-link.ts';
import type { Member } from '../platform/actor.ts';
import { Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { actingStaff } from './acting-staff.ts';
import { type Claim, sealClaim } from './case-claim.ts';
import { listCandidates } from './case-queue.queries.ts';
import type { QueueFilter } from './case-queue.rules.ts';
import { waitBucket } from './case-times.rules.ts';
import { themesOf } from './choose-themes.ts';
import { countTaken, readShift } from './kept-shift.ts';
import { lockCase, writeClaim } from './lock-case.ts';
import { keptBack, needsBreath, onlyLight, weightOf } from './shift.rules.ts';
import { tally } from './tally.ts';

/** What came of wanting a case: it is theirs, or somebody else has it. */
export type Claimed = { kind: 'yours' } | { kind: 'taken'; by: Claim };

/**
 * Takes a case for twenty minutes, or for twenty more where one has it already (MO-13). Of two people at once one gets it
 * and the other is told who has it; one whose time ran out may be taken over. Refuses as `lockCase` does.
 */
export async function claimCase(em: Em, tools: Tools, member: Member, id: string): Promise<Claimed> {
  return inTransaction(em, (tx) => claimHeld(tx, tools, member, id));
}

/** As `claimCase`, in the caller's transaction. */
export async function claimHeld(tx: Em, tools: Tools, member: Member, id: string): Promise<Claimed> {
  const { claim, actor, fresh, madeHour } = await lockCase(tx, tools, member, id);
  if (claim !== null && claim.actor !== actor) return { kind: 'taken', by: claim };
  const now = tools.clock.now();
  await writeClaim(tx, id, sealClaim(tools.keys, id, actor, now));
  await countTaken(tx, tools, actor, id);
  if (fresh) await tally(tx, tools, 'first-look', waitBucket(madeHour, now));
  return { kind: 'yours' };
}

/** How many cases are looked at for one person before we say that nothing is there for them. */
const mostTried = 500;

/**
 * "Next one for me": takes the first case of the queue that nobody has and that this person may decide, and gives its id;
 * none where there is none. Themes they never want are left out, and in a shift that has held enough all but light work (WB-2).
 * `passed` is one they have just passed on, which is left to others.
 */
export async function claimNext(
  em: Em,
  tools: Tools,
  member: Member,
  filter: QueueFilter,
  passed: string | null,
): Promise<string | null> {
  const actor = await actingStaff(em, member);
  const own = new Set((await listOwnNames(em, tools.keys, member.account)).map(({ name }) => name));
  const wish = await wishOf(em, tools, member, actor);
  const found = await listCandidates(em, tools, filter, { actor, passed, limit: mostTried });
  const candidates = found.filter((each) => keptBack(each, wish) === null);
  if (wish.breath) candidates.sort((one, other) => Number(isHeavy(one)) - Number(isHeavy(other)));
  for (const { id, nameId } of candidates) {
    if (!own.has(nameId) && (await tryToClaim(em, tools, member, id))) return id;
  }
  return null;
}

const isHeavy = (each: Parameters<typeof weightOf>[0]): boolean => weightOf(each) !== 'light';

/** What somebody wants to be offered now: no theme they never want, only light work, or first something light (WB-2). */
async function wishOf(em: Em, tools: Tools, { account }: Member, actor: string) {
  const shift = await readShift(em, tools, actor);
  const themes = themesOf(await readLocker(em, tools.keys, account, 'settings'));
  return { themes, light: onlyLight(shift, tools.clock.now()), breath: needsBreath(shift) };
}

/** A case that was decided or barred since it was listed is for nobody here. */
async function tryToClaim(em: Em, tools: Tools, member: Member, id: string): Promise<boolean> {
  try {
    return (await claimCase(em, tools, member, id)).kind === 'yours';
  } catch (refusal) {
    if (refusal instanceof Problem && refusal.status < 500) return false;
    throw refusal;
  }
}
