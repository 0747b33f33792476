import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import type { OpenedLockers } from './opened-lockers.ts';
import { readCookie } from './session-cookie.ts';
import { sha256 } from './sessions.ts';

/**
 * Ends the session a cookie stands for, and says whose it was. Nothing happens where there is none. What lies open for it
 * goes first, whatever else fails.
 */
export async function endSessionOf(
  em: Em,
  { tools, openedLockers }: { tools: Pick<Tools, 'keys'>; openedLockers: OpenedLockers },
  text: string,
): Promise<string | null> {
  const cookie = readCookie(tools.keys, text);
  if (cookie === null) return null;
  openedLockers.forget(cookie.token);
  const hash = sha256(cookie.token);
  const [ended] = await em.execute<{ account_id: string }[]>(
    'delete from session where token_hash = ? or previous_hash = ? returning account_id',
    [hash, hash],
  );
  return ended?.account_id ?? null;
}

/** Ends sessions of an account: one, all, or all but one. Takes effect with the next request of each. */
export async function endSessions(
  em: Em,
  account: string,
  which: { only?: string; except?: string } = {},
): Promise<void> {
  if (which.only !== undefined) {
    await em.execute('delete from session where account_id = ? and id = ?', [account, which.only]);
  } else if (which.except !== undefined) {
    await em.execute('delete from session where account_id = ? and id <> ?', [account, which.except]);
  } else {
    await em.execute('delete from session where account_id = ?', [account]);
  }
}
