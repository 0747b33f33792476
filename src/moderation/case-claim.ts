import { newId } from '../platform/ids.ts';
import type { Keys } from '../platform/keys.ts';

/** Minutes for which somebody of the team has a case before others may take it (MO-13). */
export const leaseMinutes = 20;

/** Who has a case, and until when. */
export interface Claim {
  /** Id of the person of the team. */
  actor: string;
  until: Date;
}

const minute = 60_000;
const minuteOf = (date: Date): number => Math.floor(date.getTime() / minute);

/** Seals that somebody has a case for the time of one lease from now on. */
export const sealClaim = (keys: Keys, id: string, actor: string, now: Date): Buffer =>
  seal(keys, id, actor, minuteOf(now) + leaseMinutes);

/**
 * Seals that nobody has a case any more. It looks like any other claim and names nobody, so that passing on is nowhere
 * written down (WB-3); that somebody has looked at the case stays known.
 */
export const sealRelease = (keys: Keys, id: string): Buffer => seal(keys, id, newId(), longAgo);

/** As many digits as a minute of today, and past. */
const longAgo = 10_000_000;

const seal = (keys: Keys, id: string, actor: string, until: number): Buffer =>
  keys.seal('case-claim', id, `${actor} ${until}`);

/** Who has a case now; nobody where nobody took it, it was passed on, or the lease ran out. */
export function claimOf(keys: Keys, id: string, sealed: Buffer | null, now: Date): Claim | null {
  if (sealed === null) return null;
  const [actor = '', until] = keys.open('case-claim', id, sealed).toString().split(' ');
  return Number(until) > minuteOf(now) ? { actor, until: new Date(Number(until) * minute) } : null;
}

/** Who had a case last, whether or not their time has run out; for a released one an id that is nobody's. */
export const holderOf = (keys: Keys, id: string, sealed: Buffer | null): string | null =>
  sealed === null ? null : (keys.open('case-claim', id, sealed).toString().split(' ')[0] ?? null);

/** The minute a case came in, where it is still known; its hour otherwise. */
export function madeAt(
  keys: Keys,
  { id, madeMinute, madeHour }: { id: string; madeMinute: Buffer | null; madeHour: Date },
): Date {
  if (madeMinute === null) return madeHour;
  return new Date(Number(keys.open('case-minute', id, madeMinute).toString()) * minute);
}
