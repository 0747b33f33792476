import type { Member } from '../platform/actor.ts';
import { isTimeZone } from '../platform/coarse-time.rules.ts';
import { Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { changeLocker } from './lockers.ts';

/**
 * Sets the clock by which a member reads times (PO-8); an empty text goes back to the community's. It lies in
 * the sealed settings: where somebody lives is nobody's business. Refuses what is no time zone (422).
 */
export async function chooseTimeZone(
  em: Em,
  tools: Pick<Tools, 'keys'>,
  member: Pick<Member, 'account'>,
  zone: string,
): Promise<void> {
  if (zone !== '' && !isTimeZone(zone)) {
    throw new Problem(422, 'settings.zone.unknown', { fields: { time_zone: 'settings.zone.unknown' } });
  }
  await inTransaction(em, (tx) =>
    changeLocker(tx, tools.keys, member.account, 'settings', ({ timeZone: _, ...rest }) =>
      zone === '' ? rest : { ...rest, timeZone: zone },
    ),
  );
}
