import { lengthOf } from '../platform/text.rules.ts';
import { looksLikeEmail, looksLikeRealName } from './name-warnings.rules.ts';

/** Why a sign-in name cannot be used: key of a sentence in `views/words/en/hints.ts`. */
export type SignInNameRefusal =
  | 'sign-in-name.refuse.short'
  | 'sign-in-name.refuse.long'
  | 'sign-in-name.refuse.characters';
/** What a person may want to think about: a key as well. It never stops anybody. */
export type SignInNameWarning = 'sign-in-name.warn.email' | 'sign-in-name.warn.real-name';
export interface SignInNameCheck {
  refuse?: SignInNameRefusal;
  warn: SignInNameWarning[];
}

export const signInNameLength = { least: 3, most: 64 } as const;
/** Controls, what cannot be seen, half characters, and what no letter has been given to. */
const UNTYPABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/**
 * The one form of a sign-in name that is hashed and compared, so that it is found again however it is typed:
 * NFKC, case folded, outer white space gone, inner white space one space. Normalising twice changes nothing.
 * It refuses nothing: ask `checkSignInName` when an account is made. SECURITY A1, A6.
 */
export function normaliseSignInName(raw: string): string {
  const folded = raw.toWellFormed().normalize('NFKC').toLowerCase().toUpperCase().toLowerCase();
  return folded.replaceAll('ς', 'σ').normalize('NFKC').replace(/\s+/gu, ' ').trim();
}

/**
 * What stands in the way of a new sign-in name: fewer than 3 or more than 64 characters, or one that cannot
 * be typed again. Warns, and never refuses, where it looks like an e-mail address or a real name (ON-1,
 * ON-2): nobody ever sees the sign-in name, but someone beside the screen may.
 */
export function checkSignInName(raw: string): SignInNameCheck {
  const refuse = refusalOf(raw);
  const warn: SignInNameWarning[] = [];
  if (looksLikeEmail(raw)) warn.push('sign-in-name.warn.email');
  else if (looksLikeRealName(raw)) warn.push('sign-in-name.warn.real-name');
  return refuse === undefined ? { warn } : { refuse, warn };
}

function refusalOf(raw: string): SignInNameRefusal | undefined {
  const name = normaliseSignInName(raw);
  const length = lengthOf(name);
  if (!raw.isWellFormed() || UNTYPABLE.test(raw.trim())) return 'sign-in-name.refuse.characters';
  if (length < signInNameLength.least) return 'sign-in-name.refuse.short';
  return length > signInNameLength.most ? 'sign-in-name.refuse.long' : undefined;
}
