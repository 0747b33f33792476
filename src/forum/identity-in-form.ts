import { say } from '../../views/words/say.ts';
import type { Em } from '../platform/rows.ts';
import { helplines } from '../resources/helplines.catalogue.ts';
import { findIdentityHints, type IdentityHint, maskHints } from './identity-hints.rules.ts';

/** Numbers of helplines are never taken for a person's: passing one on is what people should do. */
const numbers = helplines
  .flatMap((line) => [line.phone, line.text?.number])
  .filter((number) => typeof number === 'string');

/** One hint a kind is enough to think about; all passages of that kind are hidden together. */
export function hintsFor(...texts: string[]): IdentityHint[] {
  return firstOfEach(texts.flatMap((text) => findIdentityHints(text, numbers)));
}

function firstOfEach(hints: IdentityHint[]): IdentityHint[] {
  const seen = new Set<string>();
  return hints.filter((hint) => !seen.has(hint.kind) && seen.add(hint.kind) !== undefined);
}

/** As `hintsFor`, for an answer in a thread: speaking to one of its names tells of nobody. `spoken` as `namesIn` gives them. */
export const hintsInAnswer = (text: string, spoken: readonly string[]): IdentityHint[] =>
  firstOfEach(findIdentityHints(text, numbers).filter((hint) => !speaksTo(text, hint, spoken)));

/** Hides every passage of one kind; the rest of the text stays as it is, and so do names of the thread it speaks to. */
export function maskIn(text: string, kind: string | undefined, spoken: readonly string[] = []): string {
  if (kind === undefined) return text;
  const hints = findIdentityHints(text, numbers).filter(
    (hint) => hint.kind === kind && !speaksTo(text, hint, spoken),
  );
  return maskHints(text, hints, say('hints.hidden'));
}

const speaksTo = (text: string, { kind, start }: IdentityHint, spoken: readonly string[]): boolean =>
  kind === 'handle' && spoken.some((name) => capitals(text.slice(start)).startsWith(capitals(`@${name}`)));

const capitals = (text: string): string => text.toUpperCase();

/** The names that speak in a thread, where a text may speak to one of them. */
export async function namesIn(em: Em, thread: string, text: string): Promise<string[]> {
  if (!text.includes('@')) return [];
  const found = await em.execute<{ shown: string }[]>(
    'select n.shown from voice v join name n on n.id = v.name_id where v.thread_id = ?',
    [thread],
  );
  return found.map(({ shown }) => shown).filter((shown) => shown !== '');
}
