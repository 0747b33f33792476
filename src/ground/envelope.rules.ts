/*
 * What sealed pages look like from outside. The browser makes them (static/ground/), the server only looks whether they
 * have the form of sealed pages, so that nothing else can come to lie there; both read the numbers here.
 */

/** Rounds of PBKDF2 with HMAC-SHA-256 that a new key takes; what asks for fewer is not opened (SECURITY J). */
export const rounds = 600_000;
/** A device should not be kept busy for minutes by a number that came from elsewhere. */
export const mostRounds = 6_000_000;

/** Bytes of a text under seal with what fills it up, so that its size says little of it. */
export const sizes = [4096, 8192, 16_384, 32_768, 65_536] as const;

/** Random bytes before a sealed text, and the bytes behind it that show whether one was changed. */
export const nonceBytes = 12;
export const tagBytes = 16;

/** Parts of a journal that are kept at once, and how many signs they may have together as they are sent. */
export const mostPages = 24;
export const mostSigns = 400_000;
/** Beyond this many bytes of entries the journal goes on in its next part. */
export const pageFull = 12_288;

/** The name of the page that holds plan and goals; parts of the journal have random ones. */
export const planPage = 'plan';

/** One of two ways to the same key: what a secret has to be worked together with, and the key sealed with the result. */
export interface Slot {
  salt: string;
  rounds: number;
  wrapped: string;
}

/** The key of somebody's pages, sealed twice: by the secret they chose and by the words they wrote down. */
export interface KeyBox {
  id: string;
  secret: Slot;
  recovery: Slot;
}

/** A page as the server keeps it. The version is part of what the seal holds together. */
export interface SealedPage {
  id: string;
  version: number;
  box: string;
}

const signs = (bytes: number): number => Math.ceil((bytes * 4) / 3);
const lengths = new Set(sizes.map((size) => 2 + signs(nonceBytes + size + tagBytes)));

/** Whether a text has the form and one of the sizes of a sealed page. What is in it cannot be known here. */
export const isSealed = (text: string): boolean => lengths.has(text.length) && /^1\.[\w-]+$/.test(text);

/** Whether a text is so many bytes in base 64 for addresses. */
export const isBytes = (text: string, bytes: number): boolean =>
  text.length === signs(bytes) && /^[\w-]+$/.test(text);

/** The name of a part of the journal, or of a key: sixteen random bytes. */
export const isRandomName = (text: string): boolean => isBytes(text, 16);
