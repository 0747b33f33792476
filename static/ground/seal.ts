import {
  type KeyBox,
  mostRounds,
  nonceBytes,
  rounds as roundsNow,
  type Slot,
  sizes,
} from '../../src/ground/envelope.rules.ts';
import { type Bytes, randomBytes, randomName, toBytes, toText, utf8 } from './bytes.ts';
import { tidyPhrase, tidySecret } from './phrase.ts';

/*
 * Sealing and opening, by WebCrypto alone, so that a browser and Node run the same lines. A random key of 256 bits seals
 * the pages (AES-GCM, a fresh nonce each time). That key is kept sealed twice: by a key that PBKDF2 makes of the chosen
 * secret, and by one made of the recovery words. Where a text lies (key, page, version) is bound into its seal.
 */

/** The two ways to the key. */
export type Way = 'secret' | 'recovery';

const aes = 'AES-GCM';
const mark = '1.';
const lengthBytes = 4;
const tidy = { secret: tidySecret, recovery: tidyPhrase };

/** The key one secret leads to. Slow on purpose: whoever tries secrets has to do all of it for each of them. */
export async function derive(secret: string, salt: Bytes, rounds: number): Promise<CryptoKey> {
  const { subtle } = crypto;
  const base = await subtle.importKey('raw', utf8(secret), 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return subtle.deriveKey(how, base, { name: aes, length: 256 }, false, ['encrypt', 'decrypt']);
}

async function encrypt(key: CryptoKey, bytes: Bytes, place: string): Promise<Bytes> {
  const iv = randomBytes(nonceBytes);
  const sealed = await crypto.subtle.encrypt({ name: aes, iv, additionalData: utf8(place) }, key, bytes);
  const box = new Uint8Array(nonceBytes + sealed.byteLength);
  box.set(iv);
  box.set(new Uint8Array(sealed), nonceBytes);
  return box;
}

async function decrypt(key: CryptoKey, box: Bytes, place: string): Promise<Bytes | null> {
  const how = { name: aes, iv: box.slice(0, nonceBytes), additionalData: utf8(place) };
  try {
    return new Uint8Array(await crypto.subtle.decrypt(how, key, box.slice(nonceBytes)));
  } catch {
    return null;
  }
}

const slotPlace = (id: string, way: Way): string => `key ${id} ${way}`;

async function fillSlot(id: string, way: Way, words: string, raw: Bytes, rounds: number): Promise<Slot> {
  const salt = randomBytes(16);
  const key = await derive(tidy[way](words), salt, rounds);
  return { salt: toText(salt), rounds, wrapped: toText(await encrypt(key, raw, slotPlace(id, way))) };
}

/** A new key, sealed by both. `rounds` is for tests. */
export async function makeKeyBox(secret: string, phrase: string, rounds = roundsNow): Promise<KeyBox> {
  const id = randomName();
  const raw = randomBytes(32);
  const [bySecret, byPhrase] = await Promise.all([
    fillSlot(id, 'secret', secret, raw, rounds),
    fillSlot(id, 'recovery', phrase, raw, rounds),
  ]);
  raw.fill(0);
  return { id, secret: bySecret, recovery: byPhrase };
}

/**
 * The bytes of the key, or null where the words are not the right ones. Nothing is worked out for a box that asks for
 * fewer rounds than a secret needs: it was not made here.
 */
async function rawKey(box: KeyBox, way: Way, words: string, least: number): Promise<Bytes | null> {
  const { salt, rounds, wrapped } = box[way];
  if (rounds < least || rounds > mostRounds) return null;
  const key = await derive(tidy[way](words), toBytes(salt), rounds);
  return decrypt(key, toBytes(wrapped), slotPlace(box.id, way));
}

/** The key that opens the pages, never to be taken out of the browser again; null where the words do not open it. */
export async function openKey(
  box: KeyBox,
  way: Way,
  words: string,
  least = roundsNow,
): Promise<CryptoKey | null> {
  const raw = await rawKey(box, way, words, least);
  if (raw === null) return null;
  const key = await crypto.subtle.importKey('raw', raw, aes, false, ['encrypt', 'decrypt']);
  raw.fill(0);
  return key;
}

/**
 * The same key sealed anew in one of its ways, for other words; null where the old words do not open it. The pages stay
 * as they are.
 */
export async function rewrap(
  box: KeyBox,
  old: { way: Way; words: string },
  fresh: { way: Way; words: string },
  rounds = roundsNow,
): Promise<KeyBox | null> {
  const raw = await rawKey(box, old.way, old.words, rounds);
  if (raw === null) return null;
  const slot = await fillSlot(box.id, fresh.way, fresh.words, raw, rounds);
  raw.fill(0);
  return { ...box, [fresh.way]: slot };
}

/** Seals a text for one place. Throws where it is longer than the largest size. */
export async function seal(key: CryptoKey, text: string, place: string): Promise<string> {
  const bytes = utf8(text);
  const size = sizes.find((each) => each >= bytes.length + lengthBytes);
  if (size === undefined) throw new RangeError('long');
  const box = new Uint8Array(size);
  new DataView(box.buffer).setUint32(0, bytes.length);
  box.set(bytes, lengthBytes);
  return mark + toText(await encrypt(key, box, place));
}

/** The text that was sealed for this place; null where a bit of it, the place or the key is another. */
export async function unseal(key: CryptoKey, sealed: string, place: string): Promise<string | null> {
  if (!sealed.startsWith(mark)) return null;
  let bytes: Bytes;
  try {
    bytes = toBytes(sealed.slice(mark.length));
  } catch {
    return null;
  }
  const box = await decrypt(key, bytes, place);
  if (box === null) return null;
  const length = new DataView(box.buffer).getUint32(0);
  return new TextDecoder().decode(box.slice(lengthBytes, lengthBytes + length));
}
