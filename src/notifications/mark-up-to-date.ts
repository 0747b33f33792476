import { changeLocker } from '../accounts/lockers.ts';
import { listOwnNames } from '../accounts/sealed-link.ts';
import { settledBelow, settledHour } from '../forum/news.rules.ts';
import type { Member } from '../platform/actor.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { newestSequence, stillYoung } from './marks.queries.ts';
import { larger, type Mark, raised, smaller } from './up-to-date.rules.ts';

/**
 * Remembers, in the member's own lockers and nowhere else, that they have seen what was on a page of their inbox. Never
 * goes back, so that an old tab marks nothing as new again, and never beyond now. Reading alone never does this
 * (ARCHITECTURE 12).
 */
export async function markUpToDate(
  em: Em,
  tools: Pick<Tools, 'keys' | 'clock'>,
  member: Member,
  wanted: Mark,
): Promise<void> {
  await inTransaction(em, async (tx) => {
    const mark = {
      ...wanted,
      until: smaller(wanted.until, settledBelow(await newestSequence(tx))),
      hour: Math.min(wanted.hour, settledHour(tools.clock.now())),
    };
    const names = { own: await listOwnNames(tx, tools.keys, member.account) };
    const { inboxSeen = '0' } = await changeLocker(
      tx,
      tools.keys,
      member.account,
      'settings',
      (settings) => ({
        ...settings,
        inboxSeen: larger(settings.inboxSeen ?? '0', mark.until),
      }),
    );
    // Twice, because whether something is still young is asked of the database; the row stays locked in between.
    const following = await changeLocker(tx, tools.keys, member.account, 'following', (before) =>
      raised(before, names, mark),
    );
    const followed = [...following.spaces, ...(following.searches ?? [])];
    const hour = Math.min(mark.hour, ...followed.map((entry) => entry.hour));
    const told = await stillYoung(tx, following.told ?? [], inboxSeen, hour);
    await changeLocker(tx, tools.keys, member.account, 'following', (before) => ({ ...before, told }));
  });
}
