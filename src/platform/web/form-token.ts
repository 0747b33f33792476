import { type Keys, sameBytes } from '../keys.ts';
import { someRandomBytes } from '../random-bytes.ts';

/**
 * The third layer against forged forms, for browsers without Sec-Fetch-Site: a token bound to the session.
 * It is masked anew in every page, so that compression does not give it away next to reflected text.
 */
export function makeFormToken(keys: Keys, tokenBase: string): string {
  if (tokenBase === '') return '';
  const mask = someRandomBytes(32);
  return Buffer.concat([mask, xor(mask, keys.blind('form-token', tokenBase))]).toString('base64url');
}

/** Whether a form that claims to come from this session does. Guests' forms carry none and need none. */
export function isFormToken(keys: Keys, tokenBase: string, sent: string | undefined): boolean {
  if (tokenBase === '') return true;
  const bytes = Buffer.from(sent ?? '', 'base64url');
  if (bytes.length !== 64) return false;
  return sameBytes(xor(bytes.subarray(0, 32), bytes.subarray(32)), keys.blind('form-token', tokenBase));
}

const xor = (one: Buffer, other: Buffer): Buffer =>
  Buffer.from(one.map((byte, index) => byte ^ (other[index] ?? 0)));
