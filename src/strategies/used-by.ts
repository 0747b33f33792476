import type { UsedTitle } from '../forum/beside.ts';
import type { Reading } from '../forum/folding.rules.ts';
import type { Em } from '../platform/rows.ts';
import { listedTitles } from './shown-strategy.rules.ts';
import { listUsedBy } from './strategies.queries.ts';

/** Strategies that a story used, as this reader may have their titles (CW-3). */
export const usedBy = async (em: Em, story: string, reading: Reading): Promise<UsedTitle[]> =>
  listedTitles(await listUsedBy(em, story), reading);
