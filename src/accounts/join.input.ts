import { z } from 'zod';
import type { FieldProblems } from '../../views/accounts/form-problems.ts';
import { checkPassphrase } from './passphrase.rules.ts';
import { checkSignInName, normaliseSignInName } from './sign-in-name.rules.ts';

const text = z.string().default('');

/** Exactly the fields of joining: a name, a passphrase, two answers and the proof against programs (ON-1). */
export const JoinInput = z.strictObject({
  sign_in_name: text,
  name_seen: text,
  passphrase: text,
  suggestion: text,
  agreement: text,
  consent: text,
  age: text,
  proof: text,
  answer: text,
  homepage: text,
  /** A button that only fills in: `use-words` or `show`. */
  act: text,
});
export type JoinSent = z.infer<typeof JoinInput>;

/** Confirming the recovery codes. */
export const CodesInput = z.strictObject({ kept: text, code: z.string().max(200).default(''), from: text });

/** Beyond this a name is not even looked at; the limit people are told about is far below. */
const longestName = 500;

/** What is missing in the form, in its order, and a name to think about (ON-2): that one goes through when sent again. */
export function checkJoin(sent: JoinSent): { problems: FieldProblems; nameWarning?: string } {
  const problems: FieldProblems = {};
  const name = checkName(sent.sign_in_name);
  if (name.refuse !== undefined) problems.sign_in_name = name.refuse;
  const refused = sent.passphrase === '' ? 'join.passphrase.missing' : passphraseRefusal(sent);
  if (refused !== null) problems.passphrase = refused;
  if (sent.age !== 'yes') problems.age = 'join.age.missing';
  if (sent.consent !== 'yes') problems.consent = 'join.consent.missing';
  const seen = normaliseSignInName(sent.name_seen) === normaliseSignInName(sent.sign_in_name);
  const warned = name.refuse === undefined && !seen ? name.warn : undefined;
  return { problems, nameWarning: warned };
}

function checkName(name: string): { refuse?: string; warn?: string } {
  if (name.trim() === '') return { refuse: 'join.name.missing' };
  if (name.length > longestName) return { refuse: 'sign-in-name.refuse.long' };
  const { refuse, warn } = checkSignInName(name);
  return { refuse, warn: warn[0] };
}

const passphraseRefusal = (sent: JoinSent): string | null =>
  checkPassphrase(sent.passphrase, sent.sign_in_name.slice(0, longestName));

/** Five plain words, as a page of ours offers them. */
export const isSuggestion = (words: string): boolean => /^[a-z]{2,20}(?: [a-z]{2,20}){4}$/.test(words);
