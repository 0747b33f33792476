import { say } from '../../views/words/say.ts';
import { helplines } from '../resources/helplines.catalogue.ts';
import { findIdentityHints, type IdentityHint, maskHints } from './identity-hints.rules.ts';

/** Numbers of helplines are never taken for a person's: passing one on is what people should do. */
const numbers = helplines
  .flatMap((line) => [line.phone, line.text?.number])
  .filter((number) => typeof number === 'string');

/** One hint a kind is enough to think about; all passages of that kind are hidden together. */
export function hintsFor(...texts: string[]): IdentityHint[] {
  const seen = new Set<string>();
  return texts
    .flatMap((text) => findIdentityHints(text, numbers))
    .filter((hint) => !seen.has(hint.kind) && seen.add(hint.kind) !== undefined);
}

/** Hides every passage of one kind; the rest of the text stays as it is. */
export function maskIn(text: string, kind: string | undefined): string {
  if (kind === undefined) return text;
  const hints = findIdentityHints(text, numbers).filter((hint) => hint.kind === kind);
  return maskHints(text, hints, say('hints.hidden'));
}
