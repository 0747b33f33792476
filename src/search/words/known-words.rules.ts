import { englishWords } from './english-words.catalogue.ts';

/** What a table of words needs to know of itself. */
export interface WordTable {
  bits: number;
  hashes: number;
  packed: string;
}

let bytes: Uint8Array | null = null;

/**
 * Whether this is an English word, spelled right: then it is what was meant, also where nobody here has written it. About
 * one wrong spelling in a hundred passes too (the table is a Bloom filter of 80 kB, not a list). Opened when first asked.
 */
export function isEnglish(word: string): boolean {
  bytes ??= Uint8Array.from(atob(englishWords.packed), (letter) => letter.charCodeAt(0));
  return isIn(bytes, englishWords, word);
}

/** The table of these words. */
export function packTable(words: readonly string[]): WordTable {
  const bits = Math.ceil((words.length * 10) / 8) * 8;
  const table = { bits, hashes: 7 };
  const filled = new Uint8Array(bits / 8);
  for (const word of words) {
    for (const place of placesOf(word, table))
      filled[place >> 3] = (filled[place >> 3] ?? 0) | (1 << (place & 7));
  }
  return { ...table, packed: Buffer.from(filled).toString('base64') };
}

function isIn(filled: Uint8Array, table: Pick<WordTable, 'bits' | 'hashes'>, word: string): boolean {
  return placesOf(word, table).every((place) => ((filled[place >> 3] ?? 0) & (1 << (place & 7))) !== 0);
}

function placesOf(word: string, { bits, hashes }: Pick<WordTable, 'bits' | 'hashes'>): number[] {
  const [one, other] = [hashOf(word, 0x811c9dc5), hashOf(word, 0x9747b28c) | 1];
  return Array.from({ length: hashes }, (_, step) => (one + Math.imul(step, other)) >>> 0).map(
    (hash) => hash % bits,
  );
}

function hashOf(word: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x85ebca6b) ^ (hash >>> 13);
}
