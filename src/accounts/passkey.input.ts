import { z } from 'zod';
import { cleanLine, lengthOf } from '../platform/text.rules.ts';
import { secondStepText } from './second-step-text.ts';

const longestWord = 40;

export const BeginPasskeyInput = z.strictObject({
  word: z.string().max(200).default('').transform(cleanLine),
  passphrase: z.string().default(''),
  code: secondStepText,
});
export const MadePasskeyInput = z.strictObject({
  word: z.string().max(200).default('').transform(cleanLine),
  made: secondStepText,
});
export const RemovePasskeyInput = z.strictObject({ passphrase: z.string().default('') });

/** Whether a word for a passkey is longer than there is room for. */
export const isWordLong = (word: string): boolean => lengthOf(word) > longestWord;

const base64url = z
  .string()
  .min(1)
  .max(4000)
  .regex(/^[\w-]+$/);

const SignedInput = z.strictObject({
  id: base64url.max(1400),
  clientDataJSON: base64url,
  authenticatorData: base64url,
  signature: base64url,
});
const MadeInput = z.strictObject({
  id: base64url.max(1400),
  clientDataJSON: base64url,
  attestationObject: base64url,
});
const ClientData = z.looseObject({ challenge: z.string(), crossOrigin: z.literal(false).optional() });

/** What a passkey signed, with the question it answers. */
export type Signed = z.infer<typeof SignedInput> & { challenge: string };
/** A passkey that was just made, with the question it answers. */
export type Made = z.infer<typeof MadeInput> & { challenge: string };

/** Whether a text is what the script sends of a passkey, and no code somebody typed. */
export const isPasskeyAnswer = (typed: string): boolean => typed.startsWith('{');

/** What a passkey signed; nothing where the text is none of it, or where it was signed inside another site's page. */
export const readSigned = (text: string): Signed | null => readAnswer(text, SignedInput);

/** A passkey that was just made; nothing as with `readSigned`. */
export const readMade = (text: string): Made | null => readAnswer(text, MadeInput);

function readAnswer<Answer extends { clientDataJSON: string }>(text: string, shape: z.ZodType<Answer>) {
  try {
    const answer = shape.parse(JSON.parse(text));
    const client = Buffer.from(answer.clientDataJSON, 'base64url').toString();
    return { ...answer, challenge: ClientData.parse(JSON.parse(client)).challenge };
  } catch {
    return null;
  }
}
