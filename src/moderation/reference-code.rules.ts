import { plainCode, showCode } from '../accounts/one-time-code.rules.ts';

/** Sixteen characters of base 32: 80 bits, in four groups people can copy by hand (MO-2). */
const characters = 16;
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** A code as people see it: `7k2q-m9td-44hx-p3rw`. Five bits of each of the first sixteen bytes count. */
export const referenceFrom = (bytes: Uint8Array): string =>
  showCode([...bytes.subarray(0, characters)].map((byte) => alphabet[byte & 31]).join(''));

/**
 * A code as it was made, whatever way it was typed: capitals, spaces, dashes and the letters that look like `0` and
 * `1` do not matter. Nothing where the text cannot be a code.
 */
export function readReference(typed: string): string | null {
  const plain = plainCode(typed);
  return plain.length === characters && [...plain].every((sign) => alphabet.includes(sign)) ? plain : null;
}
