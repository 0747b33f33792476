import { randomInt } from 'node:crypto';
import { someRandomBytes } from './random-bytes.ts';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** Base 32 without i, l, o, u: can be read aloud and typed on an old phone. */
export const idPattern = /^[0-9abcdefghjkmnpqrstvwxyz]{20}$/;

/** A new public id: 100 random bits in 20 characters. Says nothing of order, time or person (SECURITY C6). */
export function newId(): string {
  let id = '';
  for (const byte of someRandomBytes(20)) id += alphabet[byte & 31];
  return id;
}

/** The id that twenty bytes of a keyed hash stand for: it looks like any other, and only who has the key finds it. */
export const idOf = (hash: Buffer): string => base32Of(hash.subarray(0, 20));

/** One character of base 32 for each byte, five bits of it. */
export const base32Of = (bytes: Buffer): string => [...bytes].map((byte) => alphabet[byte & 31]).join('');

/** Whether a text from an address or a form can be a public id at all. */
export const isId = (text: string): boolean => idPattern.test(text);

/** `length` characters of base 32, five random bits each. */
export function randomBase32(length: number): string {
  let text = '';
  for (const byte of someRandomBytes(length)) text += alphabet[byte & 31];
  return text;
}

/** A uniform whole number from 0 to `max` - 1 from the system's generator. */
export const randomBelow = (max: number): number => randomInt(max);

/** A uniform number from 0 to 1 (1 excluded) from the system's generator, for rules that draw. */
export const randomShare = (): number => randomInt(2 ** 47) / 2 ** 47;
