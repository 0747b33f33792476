import type { Member } from '../platform/actor.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { endSessions } from './end-sessions.ts';
import { readLabel } from './session-label.ts';
import { type OpenedSession, openSession } from './sessions.ts';

/**
 * Ends every session of a member and opens one with a new value for the device they are at, in the caller's
 * transaction: after a change of role, passphrase or second step (SECURITY B2; ASVS 7.4.3).
 */
export async function renewSession(
  tx: Em,
  tools: Pick<Tools, 'keys' | 'clock'>,
  member: Member,
): Promise<OpenedSession> {
  const label = await readLabel(tx, tools.keys, member.session);
  await endSessions(tx, member.account);
  return openSession(tx, tools, { account: member.account, shared: member.shared, label });
}
