import { outcomeKey, voiceKey } from '../accounts/sealed-link.ts';
import { requireNoPause } from '../accounts/standing.ts';
import { raiseVersions } from '../forum/add-post.ts';
import type { PostState } from '../forum/post.entity.ts';
import type { Member } from '../platform/actor.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import type { Outcome as OutcomeCode } from './facets.catalogue.ts';
import { publishedAnew, type ToldCounts } from './outcome.rules.ts';
import { Strategy } from './strategy.entity.ts';

/**
 * Notes what happened to this member when they tried a strategy, or takes their answer back (`told` null): one answer
 * each, changed as often as they like, and the same twice changes nothing. Counts and answer are one transaction; the
 * figures that others see change only at the steps of `publishedAt` (PRODUCT 9, SAFETY EV). Refuses a strategy that is
 * not there (404), one's own (403) and one that is hidden (409), which an answer can still be taken back from.
 */
export async function tellOutcome(
  em: Em,
  tools: Pick<Tools, 'keys' | 'clock'>,
  member: Member,
  { strategy, told }: { strategy: string; told: OutcomeCode | null },
): Promise<void> {
  if (told !== null) await requireNoPause(em, tools, member);
  const key = outcomeKey(tools.keys, member.account, strategy);
  await inTransaction(em, async (tx) => {
    const { counts, shownTold } = await lockTellable(tx, tools, member, strategy, told);
    const [before] = await tx.execute<{ told: OutcomeCode }[]>(
      'select told from outcome where blind_key = ?',
      [key],
    );
    if ((before?.told ?? null) === told) return;
    if (told === null) await tx.execute('delete from outcome where blind_key = ?', [key]);
    else {
      await tx.execute(
        `insert into outcome (blind_key, strategy_id, told) values (?, ?, ?)
         on conflict (blind_key) do update set told = excluded.told`,
        [key, strategy, told],
      );
    }
    const now = counted(counts, before?.told ?? null, told);
    const shown = publishedAnew(now, shownTold);
    await tx.nativeUpdate(Strategy, { thread: strategy }, { ...now, ...shown });
    if (shown !== null) await raiseVersions(tx, strategy);
  });
}

function counted(counts: ToldCounts, before: OutcomeCode | null, told: OutcomeCode | null): ToldCounts {
  const now = { ...counts };
  if (before !== null) now[before] -= 1;
  if (told !== null) now[told] += 1;
  return now;
}

/** The thread's row first, as everywhere, so that two people never wait for each other. */
async function lockTellable(
  tx: Em,
  tools: Pick<Tools, 'keys'>,
  member: Member,
  strategy: string,
  told: OutcomeCode | null,
): Promise<{ counts: ToldCounts; shownTold: number }> {
  await tx.execute('select id from thread where id = ? for update', [strategy]);
  const [row] = await tx.execute<
    { helped: number; same: number; worse: number; shown: number; state: PostState; mine: boolean }[]
  >(
    `select s.helped, s.same, s.worse, s.shown_told as shown, o.state,
       exists (select 1 from voice v where v.blind_key = ? and v.name_id = o.name_id) as mine
     from strategy s join post o on o.thread_id = s.thread_id and o.position = 1 where s.thread_id = ? for update of s`,
    [voiceKey(tools.keys, member.account, strategy), strategy],
  );
  if (row === undefined) throw notFound();
  if (row.mine) throw new Problem(403, 'strategy.outcome.own');
  if (row.state !== 'up' && told !== null) throw new Problem(409, 'strategy.outcome.not-up');
  const { helped, same, worse, shown: shownTold } = row;
  return { counts: { helped, same, worse }, shownTold };
}
