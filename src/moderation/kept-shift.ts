import { hasSecondStep } from '../accounts/second-step.ts';
import { padded, unpadded } from '../platform/padding.rules.ts';
import { ask, type Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import type { ContentLabel } from '../safety/content-labels.catalogue.ts';
import { allLabels } from '../safety/content-labels.rules.ts';
import { levelOf } from './case-queue.rules.ts';
import { isForgotten, loadOf, type Shift, weightOf, withTaken } from './shift.rules.ts';
import { tally } from './tally.ts';

type Sealed = Pick<Tools, 'keys' | 'clock'>;

/** Bytes of a sealed shift: how much it holds must not show. */
const smallest = 2048;

const open = ({ keys }: Sealed, actor: string, content: Buffer): Shift =>
  JSON.parse(unpadded(keys.open('shift', actor, content))) as Shift;

/** The shift somebody of the team is in; none where they are in none, or forgot to end one. */
export async function readShift(em: Em, tools: Sealed, actor: string): Promise<Shift | null> {
  const [row] = await ask<{ content: Buffer }>(em, 'select content from shift where actor = ?', [actor]);
  if (row === undefined) return null;
  const shift = open(tools, actor, row.content);
  return isForgotten(shift, tools.clock.now()) ? null : shift;
}

/** Writes a shift, in the caller's transaction. */
export async function writeShift(tx: Em, tools: Sealed, actor: string, shift: Shift): Promise<void> {
  const content = tools.keys.seal('shift', actor, padded(JSON.stringify(shift), smallest));
  await tx.execute(
    'insert into shift (actor, content) values (?, ?) on conflict (actor) do update set content = excluded.content',
    [actor, content],
  );
}

/** Changes a shift whose row is held until the transaction ends. Gives whether there is one. */
export async function changeShift(
  tx: Em,
  tools: Sealed,
  actor: string,
  change: (shift: Shift) => Shift,
): Promise<boolean> {
  await tx.execute('select 1 from shift where actor = ? for update', [actor]);
  const shift = await readShift(tx, tools, actor);
  if (shift === null) return false;
  const changed = change(shift);
  if (changed !== shift) await writeShift(tx, tools, actor, changed);
  return true;
}

/** Counts a case that somebody has taken towards their shift, in the caller's transaction; nothing where they are in none. */
export async function countTaken(tx: Em, tools: Sealed, actor: string, id: string): Promise<void> {
  const [row] = await tx.execute<{ lightness: number; labels: string[] }[]>(
    `select c.lightness, p.labels || p.team_labels as labels from moderation_case c join post p on p.id = c.post_id
     where c.id = ?`,
    [id],
  );
  if (row === undefined) return;
  const labels: ContentLabel[] = allLabels(row.labels);
  const weight = weightOf({ level: levelOf(row), labels });
  await changeShift(tx, tools, actor, (shift) => withTaken(shift, id, weight));
}

/** Who of the team is in a shift now, but for one: by alias and nothing else (WB-7). */
export async function listInShift(
  em: Em,
  tools: Sealed,
  but: string,
): Promise<{ id: string; alias: string }[]> {
  const rows = await ask<{ id: string; alias: string; content: Buffer }>(
    em,
    `select s.id, s.alias, h.content from shift h join staff s on s.id = h.actor join account a on a.id = s.account_id
     where s.id <> ? and a.role <> 'member' and ${hasSecondStep} order by s.alias`,
    [but],
  );
  const now = tools.clock.now();
  return rows
    .filter(({ id, content }) => !isForgotten(open(tools, id, content), now))
    .map(({ id, alias }) => ({ id, alias }));
}

/** Ends the shift of somebody, in the caller's transaction. What it held is counted in steps, and whose it was is gone (WB-7). */
export async function closeShift(tx: Em, tools: Sealed, actor: string): Promise<void> {
  const [row] = await tx.execute<{ content: Buffer }[]>(
    'delete from shift where actor = ? returning content',
    [actor],
  );
  if (row !== undefined) await tally(tx, tools, 'shift', loadOf(open(tools, actor, row.content)));
}

/** Ends shifts that somebody forgot to end, in the caller's transaction. */
export async function dropForgotten(tx: Em, tools: Sealed): Promise<void> {
  const rows = await tx.execute<{ actor: string; content: Buffer }[]>(
    'select actor, content from shift for update',
  );
  const now = tools.clock.now();
  for (const { actor, content } of rows)
    if (isForgotten(open(tools, actor, content), now)) await closeShift(tx, tools, actor);
}
