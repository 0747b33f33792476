import { Secret, TOTP } from 'otpauth';
import type { Keys } from '../platform/keys.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';

/** RFC 6238 as every app on a phone speaks it: SHA-1, six digits, half a minute. */
const shape = { algorithm: 'SHA1', digits: 6, period: 30 } as const;

/** Clocks of phones go wrong by half a minute, so the step before and the step after count as well. */
const tolerance = 1;

/** What the column holds under seal: the secret, and the last step that was used (SECURITY A5). */
interface TwoStep {
  secret: string;
  step: number;
}

/** The half minute a code belongs to, or nothing where it is no code of this secret around this time. */
export function stepOfCode(secret: string, typed: string, now: Date): number | null {
  const token = typed.normalize('NFKC').replace(/[\s\p{Pd}]/gu, '');
  if (!/^\d{6}$/.test(token)) return null;
  const totp = new TOTP({ ...shape, secret: Secret.fromBase32(secret) });
  const delta = totp.validate({ token, timestamp: now.getTime(), window: tolerance });
  return delta === null ? null : totp.counter({ timestamp: now.getTime() }) + delta;
}

/** The address that opens an app for codes with everything filled in. Names no person: there is no name to give. */
export const otpauthAddress = (secret: string, siteName: string): string =>
  new TOTP({ ...shape, issuer: siteName, label: siteName, secret: Secret.fromBase32(secret) }).toString();

/** Puts a second step on an account, with the step that proved it counted as used. */
export async function saveTwoStep(tx: Em, keys: Keys, account: string, twoStep: TwoStep): Promise<void> {
  await tx.execute('update account set two_step = ? where id = ?', [
    keys.seal('two-step', account, JSON.stringify(twoStep)),
    account,
  ]);
}

/**
 * Uses up a code of an account: true for a right one, once (SECURITY A5, RFC 6238 5.2). Must run inside a transaction:
 * the row is locked, so that of two people who send the same code at once only one comes in.
 */
export async function takeStep(
  tx: Em,
  tools: Pick<Tools, 'keys' | 'clock'>,
  account: string,
  typed: string,
): Promise<boolean> {
  const [row] = await tx.execute<{ two_step: Buffer | null }[]>(
    'select two_step from account where id = ? for update',
    [account],
  );
  if (row?.two_step == null) return false;
  const known = JSON.parse(tools.keys.open('two-step', account, row.two_step).toString()) as TwoStep;
  const step = stepOfCode(known.secret, typed, tools.clock.now());
  if (step === null || step <= known.step) return false;
  await saveTwoStep(tx, tools.keys, account, { secret: known.secret, step });
  return true;
}
