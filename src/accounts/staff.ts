import { newId, randomShare } from '../platform/ids.ts';
import type { Role } from '../platform/roles.catalogue.ts';
import type { Em } from '../platform/rows.ts';
import { drawFreshName } from './fresh-names.rules.ts';
import { nameSkeleton } from './name-skeleton.rules.ts';

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
