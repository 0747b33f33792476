import { isOwnName } from '../accounts/sealed-link.ts';
import type { Member } from '../platform/actor.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { actingStaff } from './acting-staff.ts';
import { type Claim, claimOf } from './case-claim.ts';
import type { CaseKind, CaseState } from './case-kinds.catalogue.ts';
import { levelOf } from './case-queue.rules.ts';

/** A case whose row is held until the transaction ends, and who asks. */
export interface LockedCase {
  id: string;
  post: string;
  kind: CaseKind;
  state: CaseState;
  /** 0 to 5 (SAFETY 3.5). */
  level: number;
  barred: string[];
  /** Nobody has ever taken it. */
  fresh: boolean;
  claim: Claim | null;
  madeHour: Date;
  /** Id by which the log knows the person who asks. */
  actor: string;
}

/**
 * Takes a case for one change, so that of two at once one comes after the other. Refuses (404) where there is none, (403)
 * whoever wrote the words, knows who did, or decided before (MO-9, MO-13), and (409) a case that is closed;
 * `closedToo` and `barredToo` let one of these pass.
 */
export async function lockCase(
  tx: Em,
  tools: Pick<Tools, 'keys' | 'clock'>,
  member: Member,
  id: string,
  { closedToo = false, barredToo = false } = {},
): Promise<LockedCase> {
  const actor = await actingStaff(tx, member);
  const found = await holdRow(tx, id);
  if (await isOwnName(tx, tools.keys, member.account, found.name)) throw new Problem(403, 'moderation.own');
  if (found.barred.includes(actor) && !barredToo) throw new Problem(403, 'case.barred');
  if (found.state === 'closed' && !closedToo) throw new Problem(409, 'case.closed');
  const { claim: sealed, name: _, madeHour, lightness, ...rest } = found;
  const claim = claimOf(tools.keys, id, sealed, tools.clock.now());
  return {
    ...rest,
    level: levelOf({ lightness }),
    fresh: sealed === null,
    claim,
    madeHour: new Date(madeHour),
    actor,
  };
}

interface Row extends Pick<LockedCase, 'id' | 'post' | 'kind' | 'state' | 'barred'> {
  lightness: number;
  claim: Buffer | null;
  madeHour: string;
  name: string;
}

async function holdRow(tx: Em, id: string): Promise<Row> {
  const [row] = await tx.execute<Row[]>(
    `select c.id, c.post_id as post, c.kind, c.state, c.lightness, c.barred, c.claim, c.made_hour as "madeHour", p.name_id as name
     from moderation_case c join post p on p.id = c.post_id where c.id = ? for update of c`,
    [id],
  );
  if (row === undefined) throw notFound();
  return row;
}

/** Writes who has a case, in the transaction that holds it. */
export const writeClaim = (tx: Em, id: string, claim: Buffer): Promise<unknown> =>
  tx.execute('update moderation_case set claim = ?, version = version + 1 where id = ?', [claim, id]);
