import type { Member } from '../platform/actor.ts';
import { weekOf } from '../platform/coarse-time.rules.ts';
import { type Em, rows } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import type { AccountSchema, RecoveryCodeSchema, SessionSchema } from './account.entity.ts';
import { mayWrite } from './agreement.policy.ts';
import { findSaidYes, newestAgreement } from './agreement.ts';
import type { NameSchema } from './name.entity.ts';
import { listOwnNames } from './sealed-link.ts';
import { weeksAgo, weeksOfLife } from './session-weeks.rules.ts';

/** What the own place says. */
export interface MyPlace {
  codesLeft: number;
  codesPending: boolean;
  hasCode: boolean;
  hasPasskey: boolean;
  waitingRole: 'moderator' | 'owner' | null;
  /** What they have to say yes to before they write again. */
  toAccept: 'agreement' | 'consent' | null;
}

const toAccept = { true: null, 'problem.agreement': 'agreement', 'problem.consent': 'consent' } as const;

export async function findMyPlace(em: Em, member: Member): Promise<MyPlace> {
  const { version } = await newestAgreement(em);
  return {
    codesLeft: await countCodes(em, member),
    codesPending: member.codesPending,
    hasCode: member.secondSteps?.code ?? member.hasTwoStep,
    hasPasskey: member.secondSteps?.passkey ?? false,
    waitingRole: member.waitingRole === 'member' ? null : member.waitingRole,
    toAccept: toAccept[`${mayWrite(await findSaidYes(em, member), version)}`],
  };
}

/** How many recovery codes a member has left. */
export async function countCodes(em: Em, member: Pick<Member, 'account'>): Promise<number> {
  const counted = await rows<typeof RecoveryCodeSchema | typeof AccountSchema>(em)
    .selectFrom('RecoveryCode')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('account', '=', member.account)
    .executeTakeFirstOrThrow();
  return Number(counted.count);
}

/** One place a member is signed in at, as they see it (SECURITY B4). */
export interface MyDevice {
  id: string;
  /** Their own word for it; empty where they gave none. */
  label: string;
  shared: boolean;
  here: boolean;
  weeksAgo: 0 | 1 | 2;
}

/** Where a member is signed in, this device first. What has surely run out by its week is left out. */
export async function listMyDevices(
  em: Em,
  tools: Pick<Tools, 'keys' | 'clock'>,
  member: Member,
): Promise<MyDevice[]> {
  const thisWeek = weekOf(tools.clock.now());
  const found = await rows<typeof SessionSchema | typeof AccountSchema>(em)
    .selectFrom('Session')
    .select(['id', 'label', 'shared', 'seenWeek'])
    .where('account', '=', member.account)
    .execute();
  return found
    .map(({ id, label, shared, seenWeek }) => ({
      id,
      label: label === null ? '' : tools.keys.open('session-label', id, Buffer.from(label)).toString(),
      shared,
      here: id === member.session,
      weeksAgo: weeksAgo(String(seenWeek), thisWeek),
    }))
    .filter((device): device is MyDevice => device.weeksAgo <= weeksOfLife)
    .sort((one, other) => Number(other.here) - Number(one.here) || one.weeksAgo - other.weeksAgo);
}

/** A name a member keeps, as others see it. */
export interface MyName {
  id: string;
  shown: string;
  avatar: number;
}

/** The kept names of the member who asks, in the order they were made. */
export async function listMyKeptNames(
  em: Em,
  tools: Pick<Tools, 'keys'>,
  member: Pick<Member, 'account'>,
): Promise<MyName[]> {
  const own = await listOwnNames(em, tools.keys, member.account);
  const ids = [...new Set(own.filter(({ kind }) => kind === 'kept').map(({ name }) => name))];
  if (ids.length === 0) return [];
  const found = await rows<typeof NameSchema>(em)
    .selectFrom('Name')
    .select(['id', 'shown', 'avatar'])
    .where('id', 'in', ids)
    .execute();
  return ids.flatMap((id) => found.filter((name) => name.id === id));
}
