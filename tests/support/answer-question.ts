import { createBotProofs } from '../../src/accounts/bot-proof.ts';
import { opposites } from '../../src/accounts/bot-question.catalogue.ts';
import type { TestForum } from './app.ts';

const numbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const seasons = ['spring', 'summer', 'autumn', 'winter'];
const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
const digits = Array.from({ length: 31 }, (_, number) => String(number));

/** What a person would answer to the question on the join page: tried out until the forum's own rule says yes. */
export function answerQuestion(forum: Pick<TestForum, 'tools'>, proof: string, question: string): string {
  const words = question.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  const proofs = createBotProofs(forum.tools);
  for (const answer of [
    ...words,
    ...numbers,
    ...days,
    ...months,
    ...seasons,
    ...letters,
    ...digits,
    ...opposites.flat(),
  ]) {
    if (proofs.check({ proof, answer, homepage: '' }).kind === 'same') return answer;
  }
  throw new Error(`Nobody knows the answer to: ${question}`);
}
