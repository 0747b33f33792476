import { randomBytes } from 'node:crypto';
import { type Keys, sameBytes } from '../platform/keys.ts';
import { minuteOf } from './session-cookie.ts';

/** Minutes in which a passkey has to answer. */
const validFor = 5;

/** What a passkey is asked for, and the session or the half of signing in that asks: nothing else takes the answer. */
export interface Asking {
  use: 'sign-in' | 'again' | 'add';
  of: string;
}

const minuteBytes = 4;
const randomPart = 16;
const markBytes = 16;

/**
 * A question that a passkey signs. It carries its minute and a keyed mark of who asks, so that any process of the forum knows
 * it again and none has to keep it.
 */
export function makeChallenge(keys: Keys, now: Date, asking: Asking): string {
  const head = Buffer.alloc(minuteBytes + randomPart);
  head.writeUInt32BE(minuteOf(now));
  randomBytes(randomPart).copy(head, minuteBytes);
  return Buffer.concat([head, mark(keys, head, asking)]).toString('base64url');
}

/** Whether a question was asked by us, here, for this, within five minutes. That it is answered once is for its taker to see to. */
export function isChallenge(keys: Keys, now: Date, text: string, asking: Asking): boolean {
  const bytes = Buffer.from(text, 'base64url');
  const head = bytes.subarray(0, minuteBytes + randomPart);
  if (bytes.length !== head.length + markBytes || bytes.toString('base64url') !== text) return false;
  if (!sameBytes(bytes.subarray(head.length), mark(keys, head, asking))) return false;
  const age = minuteOf(now) - head.readUInt32BE();
  return age >= 0 && age <= validFor;
}

const mark = (keys: Keys, head: Buffer, { use, of }: Asking): Buffer =>
  keys.blind('passkey', 'challenge', use, of, head).subarray(0, markBytes);
