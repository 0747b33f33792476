import { paths } from '../paths.ts';
import { hourOf } from '../platform/coarse-time.rules.ts';
import { ask, type Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { mostUrgent } from './open-case.ts';
import { type PagerOutcome, readPager, writePager } from './pager.ts';
import { sendToPager } from './send-to-pager.ts';

/**
 * Rings where an urgent case waits that nobody has closed yet: kind, level and a link, no word of anybody (CR-5). Throws
 * where the pager was not reached, so that the queue tries again with growing pauses; every outcome is on the owner's page.
 */
export async function ringPager(em: Em, tools: Tools, { post }: { post: string }): Promise<void> {
  const pager = await readPager(em, tools.keys);
  if (pager === null) return;
  const [found] = await ask<{ id: string; lightness: number }>(
    em,
    "select id, lightness from moderation_case where post_id = ? and kind = 'crisis' and state <> 'closed'",
    [post],
  );
  if (found === undefined) return;
  const link = new URL(paths.workCase(found.id), pager.base).href;
  const outcome = await sendToPager(pager, { kind: 'crisis', level: mostUrgent - found.lightness, link });
  await keepOutcome(em, tools, outcome, false);
  if (outcome !== 'rang' && outcome !== 'unfit') throw new Error('The pager was not reached.');
}

/** Rings to see whether it rings. Gives nothing where none is set. */
export async function testPager(em: Em, tools: Tools): Promise<PagerOutcome | null> {
  const pager = await readPager(em, tools.keys);
  if (pager === null) return null;
  const link = new URL(paths.work(), pager.base).href;
  const outcome = await sendToPager(pager, { kind: 'test', level: 0, link });
  await keepOutcome(em, tools, outcome, true);
  return outcome;
}

/** What came of the last try, beside the address as it stands by now. */
async function keepOutcome(em: Em, tools: Tools, outcome: PagerOutcome, test: boolean): Promise<void> {
  const pager = await readPager(em, tools.keys);
  if (pager === null) return;
  const hour = hourOf(tools.clock.now()).toISOString();
  await writePager(em, tools.keys, { ...pager, last: { outcome, hour, test } });
}
