import { staffIdOf } from '../accounts/staff.ts';
import type { Member } from '../platform/actor.ts';
import { isStaff } from '../platform/actor.ts';
import { notFound } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';

/** The id the log knows this person by; refuses (404) whoever is not on the team or may not act now. */
export async function actingStaff(tx: Em, member: Member): Promise<string> {
  const id = isStaff(member) ? await staffIdOf(tx, member.account) : null;
  if (id === null) throw notFound();
  return id;
}
