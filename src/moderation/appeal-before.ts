import type { Em } from '../platform/rows.ts';
import type { FormAct } from './case-act-fields.catalogue.ts';

/** What is kept of a thread or a post before an act that only replaces one thing by another, so that it can be taken back whole. */
const columns: Partial<Record<FormAct, string>> = {
  label: "array_to_string(p.team_labels, ',')",
  slow: "coalesce(t.slow_minutes::text, '')",
  move: 't.space_id',
};

/** How it is before an act, in the act's own transaction; nothing where the act itself says what taking it back comes to. */
export async function stateBefore(tx: Em, act: FormAct, post: string): Promise<string | undefined> {
  const column = columns[act];
  if (column === undefined) return undefined;
  const [row] = await tx.execute<{ before: string }[]>(
    `select ${column} as before from post p join thread t on t.id = p.thread_id where p.id = ? for update of t`,
    [post],
  );
  return row?.before;
}
