import { readLockers } from '../accounts/lockers.ts';
import type { Keys } from '../platform/keys.ts';
import type { Em } from '../platform/rows.ts';
import { type KeyBox, planPage, type SealedPage } from './envelope.rules.ts';

/** All that is kept of somebody's own ground, as sealed as it came. It is also what their copy of their data holds. */
export interface KeptGround {
  keys: KeyBox | null;
  keysVersion: number;
  plan: SealedPage;
  journal: SealedPage[];
}

/** What a member's browser sealed, for that browser or for their copy of everything. Nothing here can open it. */
export async function readGround(em: Em, keys: Keys, account: string): Promise<KeptGround> {
  const { plan, journal } = await readLockers(em, keys, account, ['plan', 'journal']);
  return {
    keys: plan.keys ?? null,
    keysVersion: plan.keysVersion,
    plan: { id: planPage, version: plan.version, box: plan.box ?? '' },
    journal: journal.pages,
  };
}
