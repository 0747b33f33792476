import { z } from 'zod';
import type { Carried } from '../../views/accounts/sign-in-page.tsx';
import { cleanLine, lengthOf } from '../platform/text.rules.ts';
import { readKept } from '../platform/web/kept-text.ts';
import { localPath } from './local-path.rules.ts';
import { secondStepText } from './second-step-text.ts';

/** Longest label of a device, in characters. */
const longestLabel = 40;

const carried = { next: z.string().default(''), kept: z.string().default('') };
const tick = z
  .string()
  .default('')
  .transform((value) => value === 'yes');

/** Also what the page of a session that ran out sends, which has fewer fields. */
export const SignInInput = z.strictObject({
  sign_in_name: z.string().default(''),
  passphrase: z.string().default(''),
  shared: tick,
  label: z.string().default('').transform(cleanLine),
  ...carried,
});

export const isLabelLong = (label: string): boolean => lengthOf(label) > longestLabel;

export const StepInput = z.strictObject({
  pass: z.string().max(2000).default(''),
  code: secondStepText,
  ...carried,
});

/** What the script sends to be asked for a passkey. */
export const AskAtSignInInput = z.strictObject({ pass: z.string().max(2000) });

export const RecoveryInput = z.strictObject({
  sign_in_name: z.string().default(''),
  code: z.string().max(200).default(''),
  new_passphrase: z.string().default(''),
  shared: tick,
  form_key: z.string().regex(/^[0-9a-z]{20,40}$/),
});

/** Where to go on after signing in, and the text that comes along. What is not ours is left behind. */
export const readCarried = (sent: { next: string; kept: string }): Carried => ({
  next: localPath(sent.next),
  kept: readKept(sent.kept),
});
