import { plainWords } from './holds.rules.ts';

/** Texts of fewer words are alike by chance: "thank you" is no flood. */
const fewestWords = 8;

/** Of the 64 bits of two prints, so many differ at most where the texts are nearly the same. */
export const nearlyTheSame = 8;

/**
 * A print of a text by which texts that are nearly the same are found: of each of its words and pairs of words one hash, and
 * of each bit what most of them say. Nothing for a text that is too short to tell. A signed number of 64 bits.
 */
export function printOf(text: string): string | null {
  const words = plainWords(text).split(' ');
  if (words.length < fewestWords) return null;
  const sums = new Int32Array(64);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word.length > 3) count(sums, word);
    if (at > 0) count(sums, `${words[at - 1]} ${word}`);
  }
  let print = 0n;
  for (let bit = 0; bit < 64; bit += 1) if ((sums[bit] ?? 0) > 0) print |= 1n << BigInt(bit);
  return BigInt.asIntN(64, print).toString();
}

function count(sums: Int32Array, feature: string): void {
  add(sums, 0, hashOf(feature, 0x811c9dc5));
  add(sums, 32, hashOf(feature, 0x2f0b4a27));
}

function add(sums: Int32Array, from: number, hash: number): void {
  for (let bit = 0; bit < 32; bit += 1)
    sums[from + bit] = (sums[from + bit] ?? 0) + ((hash >>> bit) & 1 ? 1 : -1);
}

/** FNV-1a of 32 bits from a given beginning, its bits mixed once more at the end. */
function hashOf(text: string, beginning: number): number {
  let hash = beginning;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** In how many of 64 bits two prints differ. */
export function distanceOf(one: string, other: string): number {
  let left = BigInt.asUintN(64, BigInt(one) ^ BigInt(other));
  let bits = 0;
  for (; left > 0n; left >>= 1n) bits += Number(left & 1n);
  return bits;
}
