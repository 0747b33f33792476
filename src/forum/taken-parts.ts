import type { Keys } from '../platform/keys.ts';
import type { Em } from '../platform/rows.ts';
import { changed, type Kept, mark, type Worded } from './redact-post.ts';
import { takeOutAgain } from './take-out.rules.ts';

/** A part that is taken out of a post now, with what the words were before and after. */
export interface Taken extends Kept {
  id: string;
}

/** The parts that are taken out of a post now, the oldest first, opened. */
export async function listTaken(em: Em, { keys }: { keys: Keys }, post: string): Promise<Taken[]> {
  const rows = await em.execute<{ id: string; content: Buffer }[]>(
    'select id, content from redaction where post_id = ? order by revision',
    [post],
  );
  return rows.map(({ id, content }) => ({
    id,
    ...(JSON.parse(keys.open('redaction', id, content).toString()) as Kept),
  }));
}

export const passageOf = ({ taken }: Pick<Kept, 'taken'>): string => taken[0] ?? '';

/** A text as it may stand while these parts are out: each has its mark again where somebody wrote it in once more. */
export const keptOut = (parts: readonly Taken[], text: string): string =>
  parts.reduce((left, part) => takeOutAgain(left, passageOf(part), readBefore(part), mark()), text);

/** Whether something that the team has taken out stands in words that are about to go up. */
export function holdsTaken(parts: readonly Taken[], words: Worded): boolean {
  let holds = false;
  changed(words, (text) => {
    holds ||= keptOut(parts, text) !== text;
    return text;
  });
  return holds;
}

/** Every text that the team read when it took a part out. */
function readBefore({ before }: Kept): string[] {
  const texts: string[] = [];
  changed(before, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}
