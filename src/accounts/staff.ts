import { newId, randomShare } from '../platform/ids.ts';
import type { Role } from '../platform/roles.catalogue.ts';
import type { Em } from '../platform/rows.ts';
import { drawFreshName } from './fresh-names.rules.ts';
import { nameSkeleton } from './name-skeleton.rules.ts';
import { hasSecondStep } from './second-step.ts';

/**
 * Puts an account into a staff role, in the caller's transaction, and gives the person an alias for the log: two
 * words that name nobody who posts. The role counts once a second step is set up (SECURITY A5).
 */
export async function giveRole(tx: Em, account: string, role: Exclude<Role, 'member'>): Promise<void> {
  await tx.execute('update account set role = ? where id = ?', [role, account]);
  const known = await tx.execute<{ alias: string }[]>('select alias from staff');
  const taken = new Set(known.map(({ alias }) => nameSkeleton(alias)));
  for (;;) {
    const alias = drawFreshName(randomShare, (skeleton) => taken.has(skeleton));
    taken.add(nameSkeleton(alias));
    if (await isKeptName(tx, alias)) continue;
    await tx.execute('insert into staff (id, account_id, alias) values (?, ?, ?) on conflict do nothing', [
      newId(),
      account,
      alias,
    ]);
    if ((await staffIdOf(tx, account)) !== null) return;
  }
}

async function isKeptName(tx: Em, shown: string): Promise<boolean> {
  const found = await tx.execute<{ id: string }[]>('select id from name where kept_skeleton = ?', [
    nameSkeleton(shown),
  ]);
  return found.length > 0;
}

/** The id the log knows a person of the team by, or nothing for somebody who was never on it. */
export async function staffIdOf(em: Em, account: string): Promise<string | null> {
  const [row] = await em.execute<{ id: string }[]>('select id from staff where account_id = ?', [account]);
  return row?.id ?? null;
}

/** Somebody of the team with the role they were given, whether or not it sleeps. */
export interface Colleague {
  id: string;
  account: string;
  role: Exclude<Role, 'member'>;
  /** Has the second step without which the role does not count. */
  awake: boolean;
}

/** Everybody of the team, whose roles nobody else can change until the caller's transaction ends. */
export const holdTeam = (tx: Em): Promise<Colleague[]> =>
  tx.execute<Colleague[]>(
    `select s.id, a.id as account, a.role, ${hasSecondStep} as awake
     from account a join staff s on s.account_id = a.id where a.role <> 'member' order by a.id for update of a`,
  );

/**
 * Makes somebody of the team a member again, in the caller's transaction. The role ends with their next request; the
 * alias stays, so that the log can be read on, and is theirs again if they come back.
 */
export async function endRole(tx: Em, account: string): Promise<void> {
  await tx.execute("update account set role = 'member' where id = ?", [account]);
}
