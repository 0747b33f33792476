import { createHash } from 'node:crypto';
import type { Keys } from '../platform/keys.ts';
import { minuteOf } from './session-cookie.ts';

/** Minutes in which the code has to follow the passphrase. */
const validFor = 5;

/** What somebody has for the second half. */
export interface SecondStepWays {
  code: boolean;
  passkey: boolean;
}

/** What the first half of signing in found out, carried by the page between the halves. */
export interface TwoStepPass {
  account: string;
  shared: boolean;
  label: string;
  /** Ties the pass to the passphrase it was given for: a new one makes it worthless. */
  passphraseMark: string;
  /** What can follow. */
  ways: SecondStepWays;
}

export const passphraseMark = (passphraseHash: string): string =>
  createHash('sha256').update(passphraseHash).digest('base64url').slice(0, 16);

/** Seals a pass for a form field. Nothing of it is stored; nobody can read, change or make one. */
export function writePass(keys: Keys, now: Date, pass: TwoStepPass): string {
  const sealed = keys.seal('two-step', 'pass', JSON.stringify({ ...pass, minute: minuteOf(now) }));
  const mark = keys.blind('two-step-pass', sealed).subarray(0, 16);
  return Buffer.concat([mark, sealed]).toString('base64url');
}

/** The pass, or nothing where it is not ours or older than five minutes. */
export function readPass(keys: Keys, now: Date, text: string): TwoStepPass | null {
  const bytes = Buffer.from(text, 'base64url');
  const [mark, sealed] = [bytes.subarray(0, 16), bytes.subarray(16)];
  if (!keys.blind('two-step-pass', sealed).subarray(0, 16).equals(mark)) return null;
  const pass = JSON.parse(keys.open('two-step', 'pass', sealed).toString()) as TwoStepPass & {
    minute: number;
  };
  const age = minuteOf(now) - pass.minute;
  return age >= 0 && age <= validFor ? pass : null;
}
