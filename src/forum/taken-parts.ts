import type { Keys } from '../platform/keys.ts';
import type { Em } from '../platform/rows.ts';
import type { Marked } from './marked-text.rules.ts';
import { follow, keptOutOf, type Part, type Reading, takePart } from './parts.rules.ts';
import { type Standing, textsOf, type Worded } from './post-words.ts';
import { mark } from './redaction-mark.ts';

/** What a redaction keeps under seal: what stood in each place and the whole post before (MO-7, MO-9). */
export interface Kept {
  taken: string[];
  before: Standing;
  /** How it reads, to know it again; what was taken before this was kept knows it by what was taken. */
  readings?: Reading[];
  /** What was hidden in each text of the post once it was out, by all parts; the newest one of a post counts. */
  texts?: Marked[];
}

/** A part that is taken out of a post now. */
export interface Taken extends Kept, Part {
  readings: Reading[];
}

/** The parts that are taken out of a post now, the oldest first, opened. */
export async function listTaken(em: Em, { keys }: { keys: Keys }, post: string): Promise<Taken[]> {
  const rows = await em.execute<{ id: string; content: Buffer }[]>(
    'select id, content from redaction where post_id = ? order by revision',
    [post],
  );
  return rows.map(({ id, content }) => {
    const kept = JSON.parse(keys.open('redaction', id, content).toString()) as Kept;
    return { id, ...kept, readings: kept.readings ?? readingsOf(kept) };
  });
}

export const passageOf = ({ taken }: Pick<Kept, 'taken'>): string => taken[0] ?? '';

const readingsOf = (kept: Kept): Reading[] =>
  takePart(follow([], textsOf(kept.before), mark()), '', passageOf(kept), mark())?.part.readings ?? [];

/** What was hidden in each text of a post when the last part was taken out of it or put back; its author may have changed it since. */
export const textsLeft = (parts: readonly Taken[]): Marked[] =>
  parts.reduce<Marked[]>((texts, { id, before, ...part }) => {
    if (part.texts !== undefined) return part.texts;
    const found = follow(texts, textsOf(before), mark());
    return takePart(found, id, passageOf(part), mark())?.texts ?? found;
  }, []);

/** A text as it may stand while these parts are out: each has its mark again where somebody wrote it in once more. */
export const keptOut = (parts: readonly Taken[], text: string): string =>
  keptOutOf(text, parts, textsLeft(parts), mark());

/** Whether something that the team has taken out stands in words that are about to go up. */
export const holdsTaken = (parts: readonly Taken[], words: Worded): boolean =>
  textsOf(words).some((text) => keptOut(parts, text) !== text);
