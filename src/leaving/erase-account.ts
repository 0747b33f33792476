import { lockerUses } from '../accounts/lockers.ts';
import { readOwnLockers } from '../accounts/sealed-link.ts';
import { holdTeam } from '../accounts/staff.ts';
import { pulseKey } from '../moderation/answer-pulse.ts';
import { leaveTeam } from '../moderation/end-role.ts';
import { recordEvent } from '../moderation/record-event.ts';
import { weekOf } from '../platform/coarse-time.rules.ts';
import type { ErasedKind } from '../platform/erased-list.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { blankNames, cutNames, cutVoices, voicesOf } from './cut-names.ts';
import type { DepartureChoice } from './departure-choice.ts';
import { eraseTold } from './erase-told.ts';
import { eraseWordsOf } from './erase-words.ts';
import { findMyReports } from './find-mine.ts';
import type { AllLockers } from './own-lists.ts';
import { arrayOf } from './own-posts.ts';
import { shutDoors } from './shut-doors.ts';

/**
 * Erases an account for good (PR-6): first nobody can sign in any more, then its words go where its owner takes them along, then what
 * it told others, and at last the account with everything that ties it to a name. Each part stands by itself and may be done twice, so
 * that a program that is killed goes on where it was. Does nothing for an account that is gone.
 */
export async function eraseAccount(
  em: Em,
  tools: Tools,
  account: string,
  choice: DepartureChoice,
): Promise<void> {
  await inTransaction(em, (tx) => shutDoors(tx, account));
  const lockers = await readOwnLockers(em, tools.keys, account, lockerUses);
  const names = [...new Set(lockers.names.own.map(({ name }) => name))];
  if (choice === 'take') await eraseWordsOf(em, tools, names);
  await eraseTold(em, tools, account);
  const reports = await findMyReports(em, tools.keys, account);
  await inTransaction(em, async (tx) => {
    const team = await holdTeam(tx);
    const self = team.find((each) => each.account === account);
    if (self !== undefined) await leaveTeam(tx, tools, self);
    await forgetLists(tx, tools, account, lockers);
    await (choice === 'cut'
      ? cutVoices(tx, tools.keys, account, lockers)
      : deleteByKeys(tx, 'voice', voicesOf(tools.keys, account, lockers)));
    await tx.execute('update report set reporter_key = null where id = any(?::text[])', [
      arrayOf(reports.map(({ id }) => id)),
    ]);
    await emptyStatements(tx, tools, names);
    await (choice === 'cut' ? cutNames(tx, tools.keys, names) : blankNames(tx, names));
    await tools.erased.note(erasedAs[choice], [account]);
    await tx.execute('delete from account where id = ?', [account]);
    if (self !== undefined)
      await recordEvent(tx, tools, { actor: self.id, act: 'role.given-back', subject: self.id });
  });
}

/** How the list of what was erased calls an account, so that a replay does with its names what was done at first. */
export const erasedAs = { take: 'account-with-words', cut: 'account' } as const satisfies Record<
  DepartureChoice,
  ErasedKind
>;

/** Weeks whose answers may still be there (WB-6). */
const pulseWeeks = 60;

/** What stands in rows of its own and is found by lists or keyed hashes alone: drafts, answers of the week. */
async function forgetLists(
  tx: Em,
  { keys, clock }: Tools,
  account: string,
  lockers: AllLockers,
): Promise<void> {
  await tx.execute('delete from draft where id = any(?::text[])', [
    arrayOf(lockers.drafts.kept.map(({ draft }) => draft)),
  ]);
  const weeks = Array.from({ length: pulseWeeks }, (_, ago) =>
    weekOf(new Date(clock.now().getTime() - ago * 7 * 86_400_000)),
  );
  await deleteByKeys(
    tx,
    'pulse',
    weeks.map((week) => pulseKey(keys, account, week).toString('hex')),
  );
}

const deleteByKeys = (tx: Em, table: 'voice' | 'pulse', found: readonly string[]): Promise<unknown> =>
  tx.execute(
    `delete from ${table} where blind_key in (select decode(key, 'hex') from unnest(?::text[]) as key)`,
    [arrayOf(found)],
  );

/** The codes of decisions stay, for the log; what the team wrote to the person goes with them. */
async function emptyStatements(tx: Em, { keys }: Tools, names: readonly string[]): Promise<void> {
  const found = await tx.execute<{ id: string }[]>(
    'select id from statement where name_id = any(?::text[])',
    [arrayOf(names)],
  );
  for (const { id } of found) {
    await tx.execute('update statement set note = ?, passage = null where id = ?', [
      keys.seal('statement', id, ''),
      id,
    ]);
  }
}
