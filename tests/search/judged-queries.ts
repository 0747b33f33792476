import { colloquialQueries } from './judged-queries/colloquial.ts';
import { misspeltQueries } from './judged-queries/misspelt.ts';
import { noAnswerQueries } from './judged-queries/no-answer.ts';
import { plainQueries } from './judged-queries/plain.ts';
import { twoIdeasQueries } from './judged-queries/two-ideas.ts';
import type { Judged } from './judged-queries/types.ts';

export type JudgedKind = 'plain' | 'misspelt' | 'two ideas' | 'colloquial';

/**
 * Short questions as people in distress type them, judged against the strategies of the demo by reading all of them, before
 * any search was asked. They measure; a list of words must not be fitted to them.
 */
export const judgedQueries: Record<JudgedKind, Judged[]> = {
  plain: plainQueries,
  misspelt: misspeltQueries,
  'two ideas': twoIdeasQueries,
  colloquial: colloquialQueries,
};

export { noAnswerQueries };
