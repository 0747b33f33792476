import type { Member } from '../platform/actor.ts';
import { Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { countTry } from './count-try.ts';

/**
 * Asks for the passphrase once more before something that cannot be taken back: whoever finds a signed-in device
 * does not have it. Refuses a wrong one (422, field `passphrase`), and after five of them with growing pauses (429).
 * Gives the stored hash that it was compared with.
 */
export async function checkOwnPassphrase(
  em: Em,
  tools: Pick<Tools, 'limits' | 'passwords'>,
  member: Pick<Member, 'account'>,
  passphrase: string,
): Promise<string> {
  await countTry(tools.limits, member.account);
  const [row] = await em.execute<{ passphrase_hash: string }[]>(
    'select passphrase_hash from account where id = ?',
    [member.account],
  );
  const stored = row?.passphrase_hash ?? null;
  const { right } = await tools.passwords.verify(stored, passphrase);
  if (!right || stored === null) {
    throw new Problem(422, 'passphrase.wrong', { fields: { passphrase: 'passphrase.wrong' } });
  }
  await tools.limits.right(member.account);
  return stored;
}
