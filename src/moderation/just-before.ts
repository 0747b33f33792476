import { say, sayUnchecked, type WordKey } from '../../views/words/say.ts';
import type { Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { FoundCase } from './case-situation.ts';
import { listEventsAbout } from './moderation.queries.ts';

/** Why a decision came too late, with the one that was made just before it: what was done, and by whom of the team. */
export async function justBefore(em: Em, refusal: Problem, { post, thread }: FoundCase): Promise<string> {
  const why = sayUnchecked(refusal.code as WordKey);
  const last = (await listEventsAbout(em, [post, thread])).find(({ bySoftware }) => !bySoftware);
  if (last === undefined) return why;
  const act = sayUnchecked(`log.act.${last.act}` as WordKey);
  const told =
    last.alias === null
      ? say('acts.before-you.gone', { act })
      : say('acts.before-you', { act, alias: last.alias });
  return `${why} ${told}`;
}
