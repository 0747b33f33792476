import { createHash } from 'node:crypto';
import { base32Of, randomBase32 } from '../platform/ids.ts';
import { codeCharacters, plainCode } from './one-time-code.rules.ts';

/** A fresh code of 120 random bits without its dashes (SECURITY A4, ASVS 6.5.2). */
export const newCode = (): string => randomBase32(codeCharacters);

/** The code that a keyed hash stands for: the same hash, the same code, and without the key nobody finds it. */
export const codeOf = (hash: Buffer): string => base32Of(hash.subarray(0, codeCharacters));

/** What the database keeps of a code: from 112 bits on, a plain SHA-256 cannot be tried out (ASVS 6.5.2). */
export const hashOfCode = (typed: string): Buffer => createHash('sha256').update(plainCode(typed)).digest();
