import type { BotQuestion } from '../../src/accounts/bot-question.rules.ts';
import { sayUnchecked } from './say.ts';

/** The words of a question that keeps programs out, from `makeQuestion` or `questionOf`. PR-11. */
export const sayQuestion = (question: Pick<BotQuestion, 'key' | 'values'>): string =>
  sayUnchecked(question.key, question.values);
