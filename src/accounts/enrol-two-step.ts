import { Secret } from 'otpauth';
import type { Member } from '../platform/actor.ts';
import type { Keys } from '../platform/keys.ts';
import { Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { checkOwnPassphrase } from './check-own-passphrase.ts';
import { renewSession } from './renew-session.ts';
import { useUpCode } from './require-code.ts';
import { holdSecondSteps } from './second-step.ts';
import type { OpenedSession } from './sessions.ts';
import { saveTwoStep, stepOfCode } from './two-step.ts';

/** 160 bits, as RFC 4226 asks for. */
const secretBytes = 20;

/**
 * The secret a member is offered for the second step, in base 32. It belongs to the session: a page that is loaded anew
 * when the member comes back from the app on their phone shows the same one. Stored nowhere until it is confirmed.
 */
export function offeredSecret(keys: Keys, member: Member): string {
  const bytes = keys.blind('two-step-pass', 'enrol', member.account, member.session).subarray(0, secretBytes);
  return new Secret({ buffer: Uint8Array.from(bytes).buffer }).base32;
}

/**
 * Turns codes of the phone on, proved by a code of the offered secret, and where a passkey is there already, by that and the
 * passphrase as well (ASVS 7.5.1). Other sessions end, this one gets a new value, and a
 * staff role that waited for it counts from now on (SECURITY A5, B2). Refuses a code that does not fit (422, field `code`), a
 * wrong passphrase (`passphrase`) or passkey (`proof`), and too many tries (429).
 */
export async function enrolTwoStep(
  em: Em,
  tools: Tools,
  member: Member,
  { code, passphrase, proof }: { code: string; passphrase: string; proof: string },
): Promise<OpenedSession> {
  if (member.hasTwoStep) await checkOwnPassphrase(em, tools, member, passphrase);
  await tools.limits.take('code.account', member.account);
  const secret = offeredSecret(tools.keys, member);
  const step = stepOfCode(secret, code, tools.clock.now());
  if (step === null) throw new Problem(422, 'two-step.wrong', { fields: { code: 'two-step.wrong' } });
  return inTransaction(em, async (tx) => {
    const [free] = await tx.execute<{ id: string }[]>(
      'select id from account where id = ? and two_step is null for update',
      [member.account],
    );
    if (free === undefined) throw new Problem(409, 'two-step.is-on');
    const { passkeys } = await holdSecondSteps(tx, member.account);
    if (passkeys > 0) await useUpCode(tx, tools, member, proof, 'proof');
    await saveTwoStep(tx, tools.keys, member.account, { secret, step });
    return renewSession(tx, tools, member);
  });
}
