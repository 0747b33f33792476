import type { Keys } from '../platform/keys.ts';
import { ask, type Em } from '../platform/rows.ts';

/** What came of ringing. Words: `pager.outcome.<code>`. */
export type PagerOutcome = 'rang' | 'refused' | 'unreachable' | 'unfit';

/** Where an urgent case rings, and what came of the last try; sealed as a whole (CR-5). */
export interface Pager {
  url: string;
  secret: string;
  /** This place's own address, for the link to the case. */
  base: string;
  last?: { outcome: PagerOutcome; hour: string; test: boolean };
}

const row = 'site';

export async function readPager(em: Em, keys: Keys): Promise<Pager | null> {
  const [site] = await ask<{ pager: Buffer | null }>(em, 'select pager from site where id = 1', []);
  return site?.pager == null ? null : JSON.parse(keys.open('pager', row, site.pager).toString());
}

export const writePager = (em: Em, keys: Keys, pager: Pager | null): Promise<unknown> =>
  em.execute('update site set pager = ? where id = 1', [
    pager === null ? null : keys.seal('pager', row, JSON.stringify(pager)),
  ]);
