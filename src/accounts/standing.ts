import type { Member } from '../platform/actor.ts';
import { Problem } from '../platform/problem.ts';
import { ask, type Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { requireNewest } from './agreement.ts';
import { changeLocker, openLockers, readLocker, type SealedLocker, type Standing } from './lockers.ts';
import { openForSanction } from './sealed-link.ts';
import { hourStart, type Pause, pauseNow, withoutPauses, withPause } from './standing.rules.ts';

/**
 * Refuses (403) whoever may not write words or say reactions that others meet: a member who has not said yes to the newest
 * agreement (ON-5) or the newest consent (ON-4), and one whose writing is paused, under whatever name (`standing.paused`, with until when). Every use
 * case that puts something before others asks here first. Reports, drafts, own settings and taking back do not ask. Gives the standing
 * it looked at, for the rules that ask more of whoever is new.
 */
export async function requireWriter(
  em: Em,
  tools: Pick<Tools, 'keys' | 'clock'>,
  member: Member,
): Promise<Standing> {
  const [row] = await ask<SealedLocker & { newest: number; consent: number | null }>(
    em,
    `select (select max(version) from agreement) as newest, 'standing' as use,
       (select consent_version from account where id = ?) as consent,
       (select encode(content, 'base64') from locker where account_id = ? and use = 'standing') as content`,
    [member.account, member.account],
  );
  requireNewest({ ...member, consentVersion: row?.consent ?? 0 }, row?.newest ?? 0);
  const { standing } = openLockers(tools.keys, member.account, ['standing'], row ? [row] : []);
  refusePaused(standing, tools.clock.now());
  return standing;
}

/** As `requireWriter`, for what asks for no agreement. */
export async function requireNoPause(
  em: Em,
  { keys, clock }: Pick<Tools, 'keys' | 'clock'>,
  { account }: Pick<Member, 'account'>,
): Promise<Standing> {
  const standing = await readLocker(em, keys, account, 'standing');
  refusePaused(standing, clock.now());
  return standing;
}

function refusePaused({ pauses }: Standing, now: Date): void {
  const pause = pauseNow(pauses, now);
  if (pause !== null) {
    throw new Problem(403, 'standing.paused', {
      until: pause.until === null ? null : hourStart(pause.until),
    });
  }
}

/**
 * Pauses the person behind a name, under all their names, in the caller's transaction (SECURITY C5). Gives nothing back
 * and takes the same way whatever their standing is, so that nobody learns which names belong together. A name whose
 * owner has let it go changes nothing.
 */
export async function pausePerson(
  tx: Em,
  tools: Pick<Tools, 'keys' | 'clock'>,
  name: string,
  pause: Omit<Pause, 'name'>,
): Promise<void> {
  await changeStanding(tx, tools, name, (pauses) => withPause(pauses, { ...pause, name }, tools.clock.now()));
}

/** Takes back what was decided about a name, or one kind of it, and nothing that was decided about another name. */
export async function liftPauses(
  tx: Em,
  tools: Pick<Tools, 'keys'>,
  name: string,
  only: { act?: string; until?: number | null } = {},
): Promise<void> {
  await changeStanding(tx, tools, name, (pauses) => withoutPauses(pauses, { name, ...only }));
}

async function changeStanding(
  tx: Em,
  { keys }: Pick<Tools, 'keys'>,
  name: string,
  change: (pauses: Pause[] | undefined) => Pause[],
): Promise<void> {
  await openForSanction(tx, keys, name, (account) =>
    changeLocker(tx, keys, account, 'standing', (standing) => ({
      ...standing,
      pauses: change(standing.pauses),
    })),
  );
}
