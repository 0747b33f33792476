import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';

/** What the member calls the device of a session; an empty text where they gave it no name. */
export async function readLabel(em: Em, keys: Tools['keys'], session: string): Promise<string> {
  const [row] = await em.execute<{ label: Buffer | null }[]>('select label from session where id = ?', [
    session,
  ]);
  return row?.label == null ? '' : keys.open('session-label', session, row.label).toString();
}
