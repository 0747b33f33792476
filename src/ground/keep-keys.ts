import { changeLocker } from '../accounts/lockers.ts';
import type { Member } from '../platform/actor.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import type { KeyBox } from './envelope.rules.ts';
import type { Outcome } from './keep-page.ts';

/**
 * Keeps the sealed key of somebody's pages: the first one, or the same one sealed anew for another secret. Nothing is
 * changed where another tab was quicker, or where it is another key than the one the pages are sealed with: `changed`.
 * Refuses too many savings in a short time (429). The same once more is no change.
 */
export async function keepKeys(
  em: Em,
  tools: Pick<Tools, 'keys' | 'limits'>,
  member: Pick<Member, 'account'>,
  wanted: { version: number; keys: KeyBox },
): Promise<Outcome> {
  await tools.limits.take('ground.account', member.account);
  const kept = await inTransaction(em, (tx) =>
    changeLocker(tx, tools.keys, member.account, 'plan', (plan) => {
      const sameKey = plan.keys === undefined || plan.keys.id === wanted.keys.id;
      if (plan.keysVersion !== wanted.version || !sameKey) return plan;
      return { ...plan, keys: wanted.keys, keysVersion: wanted.version + 1 };
    }),
  );
  const taken = JSON.stringify(kept.keys) === JSON.stringify(wanted.keys);
  return taken ? { is: 'kept', version: kept.keysVersion } : { is: 'changed' };
}
