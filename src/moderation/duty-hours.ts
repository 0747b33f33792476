import { isOwner, type Member } from '../platform/actor.ts';
import { newId } from '../platform/ids.ts';
import { notFound, Problem } from '../platform/problem.ts';
import { ask, type Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import type { DutyHours } from '../resources/duty.rules.ts';
import { actingStaff } from './acting-staff.ts';
import { recordEvent } from './record-event.ts';

export interface DutyRow extends DutyHours {
  id: string;
  staff: string;
  alias: string;
}

/** The hours of the week as the team wrote them down, from Monday on. */
export const listDuty = (em: Em): Promise<DutyRow[]> =>
  ask<DutyRow>(
    em,
    `select d.id, d.staff_id as staff, s.alias, d.weekday, d.from_hour as "fromHour", d.until_hour as "untilHour"
     from duty d join staff s on s.id = d.staff_id join account a on a.id = s.account_id
     where a.role <> 'member' order by d.weekday, d.from_hour, s.alias`,
    [],
  );

const most = 200;

/**
 * Writes down that somebody is on duty in some hours of each week, with a line in the log. Everybody of the team may for
 * themselves, owners for all; the same hours twice are once. Refuses (404) who is not on the team, (422) more than fits.
 */
export async function addDutyHours(
  em: Em,
  tools: Tools,
  member: Member,
  wanted: { staff: string; weekday: number; from: number; until: number },
): Promise<void> {
  await inTransaction(em, async (tx) => {
    const actor = await actingStaff(tx, member);
    const staff = wanted.staff || actor;
    if (staff !== actor && !isOwner(member)) throw notFound();
    const [known] = await tx.execute<{ count: number }[]>(
      `select (select count(*)::int from duty) as count from staff s join account a on a.id = s.account_id
       where s.id = ? and a.role <> 'member'`,
      [staff],
    );
    if (known === undefined) throw notFound();
    if (known.count >= most) throw new Problem(422, 'duty.add.many', { fields: { from: 'duty.add.many' } });
    await tx.execute(
      `insert into duty (id, staff_id, weekday, from_hour, until_hour) select ?, ?, ?, ?, ?
       where not exists (select 1 from duty where staff_id = ? and weekday = ? and from_hour = ? and until_hour = ?)`,
      [
        ...[newId(), staff, wanted.weekday, wanted.from, wanted.until],
        ...[staff, wanted.weekday, wanted.from, wanted.until],
      ],
    );
    await recordEvent(tx, tools, { actor, act: 'duty.changed', subject: 'duty' });
  });
}

/** Takes hours out again, one's own or as an owner; what is out already stays out. */
export async function removeDuty(em: Em, tools: Tools, member: Member, id: string): Promise<void> {
  await inTransaction(em, async (tx) => {
    const actor = await actingStaff(tx, member);
    const gone = await tx.execute<{ id: string }[]>(
      'delete from duty where id = ? and (staff_id = ? or ?) returning id',
      [id, actor, isOwner(member)],
    );
    if (gone.length > 0) await recordEvent(tx, tools, { actor, act: 'duty.changed', subject: 'duty' });
  });
}
