import { say } from '../../views/words/say.ts';
import { findIdentityHints, type IdentityHint, maskHints } from './identity-hints.rules.ts';

/** One hint a kind is enough to think about; all passages of that kind are hidden together. */
export function hintsFor(text: string): IdentityHint[] {
  const seen = new Set<string>();
  return findIdentityHints(text).filter((hint) => !seen.has(hint.kind) && seen.add(hint.kind) !== undefined);
}

/** Hides every passage of one kind; the rest of the text stays as it is. */
export function maskIn(text: string, kind: string | undefined): string {
  if (kind === undefined) return text;
  const hints = findIdentityHints(text).filter((hint) => hint.kind === kind);
  return maskHints(text, hints, say('hints.hidden'));
}
