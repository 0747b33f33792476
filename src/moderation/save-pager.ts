import { requireCode } from '../accounts/require-code.ts';
import { isOwner, type Member } from '../platform/actor.ts';
import { randomBase32 } from '../platform/ids.ts';
import { notFound } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { actingStaff } from './acting-staff.ts';
import { readPager, writePager } from './pager.ts';
import { recordEvent } from './record-event.ts';

export interface PagerWanted {
  /** None: it rings nowhere from now on. */
  url: string | null;
  /** None: the one there is, or a new one. */
  secret: string;
  base: string;
  code: string;
}

const secretLength = 40;

/**
 * Keeps where urgent cases ring, sealed, after the owner's second step was asked for once more, with a line in the log.
 * Gives the secret where one was made, to be shown once. Refuses everybody but owners (404) and a wrong second step (422).
 */
export async function savePager(
  em: Em,
  tools: Tools,
  member: Member,
  { url, secret, base, code }: PagerWanted,
): Promise<string | null> {
  if (!isOwner(member)) throw notFound();
  await requireCode(em, tools, member, code);
  return inTransaction(em, async (tx) => {
    const actor = await actingStaff(tx, member);
    await tx.execute('select 1 from site where id = 1 for update');
    const before = await readPager(tx, tools.keys);
    const made = url !== null && secret === '' && before === null ? randomBase32(secretLength) : null;
    const kept = secret || before?.secret || made || '';
    await writePager(tx, tools.keys, url === null ? null : { url, secret: kept, base });
    await recordEvent(tx, tools, { actor, act: 'pager.changed', subject: 'site' });
    return made;
  });
}
