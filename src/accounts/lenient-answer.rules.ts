import { numberWords, wordsAround } from './bot-question.catalogue.ts';

export interface Expected {
  /** What is right; digits stand for a number, however it is written. */
  right: readonly string[];
  /** Words on offer that are wrong: a slip must not make one of them right. */
  near?: readonly string[];
  /** Whether the first three letters will do, as in "Wed". */
  short?: boolean;
}

const LONGEST = 60;
const SHORTEST_WITH_SLIP = 4;
const SHORTEST_BEGINNING = 3;

/**
 * Whether an answer is right for somebody who is tired or types with one hand: case, signs, articles and "it
 * is" do not matter, nor one letter too many, too few, wrong or swapped in a word of four letters or more,
 * unless that makes it as close to a wrong word. Numbers may be digits or words up to twenty. PR-11.
 */
export function isAnswered(answer: string, expected: Expected): boolean {
  if (answer.length > LONGEST) return false;
  const said = plainAnswer(answer);
  return said !== '' && expected.right.some((right) => isSame(said, plainAnswer(right), expected));
}

function isSame(said: string, right: string, { near = [], short = false }: Expected): boolean {
  if (/^\d+$/.test(right)) return numberIn(said) === Number(right);
  if (said === right) return true;
  const wrong = near.map(plainAnswer);
  if (wrong.includes(said)) return false;
  return (short && isBeginning(said, right)) || isSlipOfOne(said, right, wrong);
}

function isBeginning(said: string, right: string): boolean {
  return said.length >= SHORTEST_BEGINNING && right.startsWith(said);
}

function isSlipOfOne(said: string, right: string, wrong: readonly string[]): boolean {
  const fits = right.length >= SHORTEST_WITH_SLIP && isOneSlip(said, right);
  return fits && !wrong.some((word) => isOneSlip(said, word));
}

function plainAnswer(answer: string): string {
  const words = answer
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
  while (words.length > 1 && wordsAround.has(words[0] ?? '')) words.shift();
  while (words.length > 1 && wordsAround.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

function numberIn(said: string): number | undefined {
  if (/^\d{1,3}$/.test(said)) return Number(said);
  if (numberWords.includes(said)) return numberWords.indexOf(said);
  const close = numberWords.filter((word) => word.length >= SHORTEST_WITH_SLIP && isOneSlip(said, word));
  return close.length === 1 ? numberWords.indexOf(close[0] ?? '') : undefined;
}

/** Whether one letter added, left out, changed or swapped with its neighbour makes one word of the other. */
function isOneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || short === long) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const swapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return (
    short.slice(at + 1) === long.slice(at + 1) || (swapped && short.slice(at + 2) === long.slice(at + 2))
  );
}
