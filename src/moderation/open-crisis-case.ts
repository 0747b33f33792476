import type { ThreadKind } from '../forum/thread.entity.ts';
import { hourOf } from '../platform/coarse-time.rules.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { crisisSteps } from '../safety/crisis/crisis-levels.catalogue.ts';
import { type PlacedReading, placeOf, readCrisis, wordsOf } from '../safety/crisis/read-crisis.ts';
import type { CaseCause } from './case-kinds.catalogue.ts';
import { findHintOf, keepHint } from './crisis-hint.ts';
import { openCase } from './open-case.ts';

interface Row {
  source: string | null;
  position: number;
  title: string;
  kind: ThreadKind;
}

/** Hours after which somebody is asked how they are, the first time and the second (CR-13). */
export const checkAfter = [24, 72] as const;
export const checkHourAt = (from: Date, check: 0 | 1): Date =>
  hourOf(new Date(from.getTime() + checkAfter[check] * 3_600_000));

/**
 * Puts a post that may tell of danger before the team, with what was seen in it (CR-11). A person decides the level; what
 * was seen before in the same words changes nothing, so a level that somebody has set stays. Runs twice without harm;
 * announces `case.urgent` where a life may be at risk now. Nothing happens to the post or to who wrote it (CR-2).
 */
export async function openCrisisCase(em: Em, tools: Tools, { post }: { post: string }): Promise<void> {
  await inTransaction(em, async (tx) => {
    const [row] = await tx.execute<Row[]>(
      `select p.source, p.position, t.title, t.kind from post p join thread t on t.id = p.thread_id
       where p.id = ? and p.state <> 'withdrawn' for update of p`,
      [post],
    );
    if (row?.source == null) return;
    const text = wordsOf(row.position === 1 ? row.title : undefined, row.source);
    // A post that waits stands before all others; what would open its thread stands first there too.
    const reading = readCrisis(text, placeOf(row.position, row.kind));
    if (reading.counts < crisisSteps.case) return;
    const before = await findHintOf(tx, tools.keys, post);
    if (before !== null && before.level >= reading.counts) return;
    const { cause, level } = whatItIs(reading);
    const checks = cause === 'danger' && level >= crisisSteps.urgent;
    const checkHour = checks ? checkHourAt(tools.clock.now(), 0) : undefined;
    const id = await openCase(tx, tools, { post, kind: 'crisis', cause, level, checkHour });
    await keepHint(tx, tools, id, reading, text);
    if (level >= crisisSteps.acute) await tools.announce(tx, 'case.urgent', { post });
  });
}

/** Software says "possible L4" at most about who writes; where others may come to harm, owner and lead look too (L5). */
function whatItIs({ concern, counts }: PlacedReading): { cause: CaseCause; level: number } {
  if (concern === 'threat') {
    return { cause: 'threat', level: counts >= crisisSteps.urgent ? 5 : crisisSteps.urgent };
  }
  if (concern === 'other') return { cause: 'about-other', level: Math.min(counts, crisisSteps.urgent) };
  return { cause: 'danger', level: counts };
}
