import { newId } from '../platform/ids.ts';
import type { Keys } from '../platform/keys.ts';
import { ask, type Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import type { PlacedReading } from '../safety/crisis/read-crisis.ts';

/** What software saw in a text, for the team alone (CR-11). */
export interface CrisisHint {
  level: number;
  concern: PlacedReading['concern'];
  passages: string[];
}

const longest = 300;

/** Keeps what was seen in the text of a case, sealed, in place of what was seen before. Gone after 30 days (`clearOut`). */
export async function keepHint(
  tx: Em,
  { keys, clock }: Pick<Tools, 'keys' | 'clock'>,
  caseId: string,
  { counts, concern, reasons }: PlacedReading,
  text: string,
): Promise<void> {
  const id = newId();
  const passages = [...new Set(reasons.map(({ start, end }) => text.slice(start, end).slice(0, longest)))];
  const hint: CrisisHint = { level: counts, concern, passages };
  await tx.execute('delete from crisis_hint where case_id = ?', [caseId]);
  await tx.execute('insert into crisis_hint (id, case_id, content, made_day) values (?, ?, ?, ?)', [
    id,
    caseId,
    keys.seal('crisis-hint', id, JSON.stringify(hint)),
    clock.now().toISOString().slice(0, 10),
  ]);
}

/** What was seen in the text of a case; nothing where nothing was, or where it has run out. */
export const findHint = (em: Em, keys: Keys, caseId: string): Promise<CrisisHint | null> =>
  newest(em, keys, 'h.case_id = ?', caseId);

/** What was last seen in a post, in whichever case. */
export const findHintOf = (em: Em, keys: Keys, post: string): Promise<CrisisHint | null> =>
  newest(em, keys, 'c.post_id = ?', post);

async function newest(em: Em, keys: Keys, where: string, value: string): Promise<CrisisHint | null> {
  const [row] = await ask<{ id: string; content: Buffer }>(
    em,
    `select h.id, h.content from crisis_hint h join moderation_case c on c.id = h.case_id where ${where}
     order by h.made_day desc limit 1`,
    [value],
  );
  return row === undefined ? null : JSON.parse(keys.open('crisis-hint', row.id, row.content).toString());
}
