import type { Member } from '../platform/actor.ts';
import { isTimeZone } from '../platform/coarse-time.rules.ts';
import { Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { changeLocker } from './lockers.ts';

export interface SettingsWanted {
  /** The clock by which times are read (PO-8); an empty text goes back to the community's. */
  zone: string;
  /** Whether to hear of posts that speak to one of their names. */
  mentions: boolean;
  /** In how many days their name goes off new posts; none: it stays. */
  fadeAfter?: number;
}

/**
 * Keeps what a member chose for themselves in their sealed settings: where somebody lives and what they want to hear is
 * nobody's business. Other settings stay as they are. Refuses what is no time zone (422).
 */
export async function chooseSettings(
  em: Em,
  tools: Pick<Tools, 'keys'>,
  member: Pick<Member, 'account'>,
  { zone, mentions, fadeAfter }: SettingsWanted,
): Promise<void> {
  if (zone !== '' && !isTimeZone(zone)) {
    throw new Problem(422, 'settings.zone.unknown', { fields: { time_zone: 'settings.zone.unknown' } });
  }
  await inTransaction(em, (tx) =>
    changeLocker(
      tx,
      tools.keys,
      member.account,
      'settings',
      ({ timeZone: _, withoutMentions: __, fadeAfter: ___, ...rest }) => ({
        ...rest,
        ...(zone === '' ? {} : { timeZone: zone }),
        ...(fadeAfter === undefined ? {} : { fadeAfter }),
        ...(mentions ? {} : { withoutMentions: true }),
      }),
    ),
  );
}
