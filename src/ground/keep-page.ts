import { changeLocker, type LockerContents } from '../accounts/lockers.ts';
import type { Member } from '../platform/actor.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { mostPages, mostSigns, planPage, type SealedPage } from './envelope.rules.ts';

/**
 * `changed`: another tab was quicker; `now` is what it kept, so that the browser can put both together. `ended`: the pages
 * were given up or begun anew with another key. `full`: the journal holds no more.
 */
export type Outcome =
  | { is: 'kept'; version: number }
  | { is: 'changed'; now?: SealedPage }
  | { is: 'ended' }
  | { is: 'full' };

/** A page as a browser sends it: made from `version`, and sealed with the key `key`. */
export interface WantedPage {
  page: string;
  version: number;
  key: string;
  box: string;
}

type Plan = LockerContents['plan'];
type Journal = LockerContents['journal'];

/**
 * Keeps a page that only its owner's browser can open: the plan, or a part of the journal, which is added at the end where
 * it is new. Says what stands in the way instead of overwriting anything. The same once more is no change, so that a press
 * that was sent twice does no harm. Open while somebody is paused: nobody else reads it. Refuses too many savings (429).
 */
export async function keepPage(
  em: Em,
  tools: Pick<Tools, 'keys' | 'limits'>,
  member: Pick<Member, 'account'>,
  wanted: WantedPage,
): Promise<Outcome> {
  await tools.limits.take('ground.account', member.account);
  return inTransaction(em, async (tx) => {
    let outcome: Outcome = { is: 'ended' };
    await changeLocker(tx, tools.keys, member.account, 'plan', async (plan) => {
      if (plan.keys?.id !== wanted.key) return plan;
      if (wanted.page === planPage) {
        outcome = judge(planAsPage(plan), wanted);
        return isNew(outcome, plan.version) ? { ...plan, version: outcome.version, box: wanted.box } : plan;
      }
      await changeLocker(tx, tools.keys, member.account, 'journal', (journal) => {
        const there = journal.pages.find(({ id }) => id === wanted.page);
        outcome = hasRoom(journal, wanted) ? judge(there, wanted) : { is: 'full' };
        return isNew(outcome, there?.version ?? 0) ? withPage(journal, wanted, outcome.version) : journal;
      });
      return plan;
    });
    return outcome;
  });
}

function judge(now: SealedPage | undefined, { version, box }: WantedPage): Outcome {
  if ((now?.version ?? 0) === version) return { is: 'kept', version: version + 1 };
  return now?.box === box ? { is: 'kept', version: now.version } : { is: 'changed', now };
}

const isNew = (outcome: Outcome, before: number): outcome is { is: 'kept'; version: number } =>
  outcome.is === 'kept' && outcome.version !== before;

const planAsPage = ({ version, box }: Plan): SealedPage | undefined =>
  box === undefined ? undefined : { id: planPage, version, box };

function hasRoom({ pages }: Journal, wanted: WantedPage): boolean {
  const others = pages.filter(({ id }) => id !== wanted.page);
  const signs = others.reduce((sum, { box }) => sum + box.length, wanted.box.length);
  return others.length < mostPages && signs <= mostSigns;
}

function withPage({ pages }: Journal, { page: id, box }: WantedPage, version: number): Journal {
  const fresh = { id, version, box };
  const isThere = pages.some((page) => page.id === id);
  return { pages: isThere ? pages.map((page) => (page.id === id ? fresh : page)) : [...pages, fresh] };
}
