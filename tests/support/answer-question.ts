import { questionFor } from '../../src/accounts/bot-proof.ts';
import { kindsOfThings, months, opposites, plainWords } from '../../src/accounts/bot-question.catalogue.ts';
import { isRightAnswer } from '../../src/accounts/bot-question.rules.ts';
import type { TestForum } from './app.ts';

const wordsOfAnswers = [
  ...Object.values(kindsOfThings).flat(),
  ...months,
  ...plainWords,
  ...opposites.flat(),
  ...'abcdefghijklmnopqrstuvwxyz',
  ...Array.from({ length: 30 }, (_, number) => String(number)),
];

/** What a person would answer to the question that a proof on the join page stands for, found by trying. */
export function answerQuestion(forum: Pick<TestForum, 'keys'>, proof: string): string {
  const { id, key } = questionFor(forum.keys, proof.split('.')[0] ?? '');
  const answer = wordsOfAnswers.find((word) => isRightAnswer(id, word));
  if (answer === undefined) throw new Error(`no answer to ${key}`);
  return answer;
}
