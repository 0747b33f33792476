import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { padded, unpadded } from '../platform/padding.rules.ts';

/** Bytes of every sealed text before sealing, whatever was typed: the length of a link tells nothing. */
const boxBytes = 512;
const nonceBytes = 12;
const tagBytes = 16;
/** Most characters and bytes of a search (SEARCH 5.1); what is more is not looked for, and the page says so. */
export const longestWords = { characters: 200, bytes: 500 } as const;

/** What was typed, as it travels under seal. */
export interface Typed {
  words: string;
  /** More was typed than is looked for. */
  cut: boolean;
}

/**
 * Seals words for an address, under a key that is gone within the hour: what a history or a log of a proxy holds opens to
 * nothing then. Every link has the same length.
 */
export function sealWords(key: Buffer, { words, cut }: Typed): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const body = Buffer.concat([cipher.update(padded(`${cut ? 1 : 0}${words}`, boxBytes)), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
}

const sealedLength = Math.ceil(((nonceBytes + tagBytes + boxBytes) * 4) / 3);

/** The words of a link under whichever of these keys it was sealed with; null where none opens it, or it is not ours. */
export function openWords(keys: readonly Buffer[], sealed: string): Typed | null {
  if (sealed.length !== sealedLength || !/^[\w-]+$/.test(sealed)) return null;
  const bytes = Buffer.from(sealed, 'base64url');
  for (const key of keys) {
    const text = openWith(key, bytes);
    if (text !== null) return { words: text.slice(1), cut: text.startsWith('1') };
  }
  return null;
}

function openWith(key: Buffer, bytes: Buffer): string | null {
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes));
  decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
  try {
    return unpadded(
      Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()]),
    );
  } catch {
    return null;
  }
}

/** As much of a text as is looked for: whole characters only. */
export function cutWords(text: string): Typed {
  const { characters, bytes } = longestWords;
  let words = '';
  let left: number = bytes;
  let count = 0;
  for (const character of text) {
    left -= Buffer.byteLength(character);
    count += 1;
    if (left < 0 || count > characters) return { words, cut: true };
    words += character;
  }
  return { words, cut: false };
}
