import {
  type KindOfThing,
  kindsOfThings,
  months,
  numberWords,
  opposites,
  plainWords,
  weekdays,
} from './bot-question.catalogue.ts';
import { type Expected, isAnswered } from './lenient-answer.rules.ts';
import { type Draw, drawFrom, pickOne, pickSome } from './seeded-draw.rules.ts';

/** Key of a sentence in `views/words/en/questions.ts`. */
export type QuestionKey =
  | `question.which.${KindOfThing}`
  | `question.not.${KindOfThing}`
  | `question.${'day' | 'month'}-${'after' | 'before'}`
  | `question.word.${(typeof places)[number]}`
  | `question.count.${(typeof counts)[number]}`
  | 'question.sum'
  | 'question.bigger'
  | 'question.smaller'
  | 'question.first-letter'
  | 'question.opposite';
export interface BotQuestion {
  /** All that is needed to make the same question again. */
  id: string;
  key: QuestionKey;
  values: Record<string, string>;
}
type Riddle = Expected & Omit<BotQuestion, 'id'>;

const SEEDS = 2 ** 31;
const valueNames = ['first', 'second', 'third', 'fourth', 'fifth'] as const;
const places = ['first', 'second', 'third', 'last'] as const;
const counts = ['three', 'four', 'five'] as const;
const things = Object.keys(kindsOfThings) as KindOfThing[];

const riddles = new Map<string, (draw: Draw) => Riddle>([
  ['which', whichOfThese],
  ['odd', oddOneOut],
  ['weekday', (draw) => beside('day', weekdays, draw)],
  ['month', (draw) => beside('month', months, draw)],
  ['word', wordInList],
  ['count', countWords],
  ['sum', addUp],
  ['size', biggerOrSmaller],
  ['letter', firstLetter],
  ['opposite', oppositeOf],
]);

/**
 * A small question for people, against programs that fill in every form: no script, no picture, no third
 * party, and nothing that needs schooling, a country or good eyes (SECURITY E, PR-11). `randomInt` gives a
 * whole number from 0 to `max`, `max` excluded. `sayQuestion` says it. Who may choose the id knows the
 * answer, so the caller signs it and takes it once. It keeps out simple programs only; the limits behind it
 * do the rest.
 */
export function makeQuestion(randomInt: (max: number) => number): BotQuestion {
  const [kind, make] = pickOne([...riddles], randomInt);
  const seed = randomInt(SEEDS);
  const { key, values } = make(drawFrom(seed));
  return { id: `${kind}.${seed.toString(36)}`, key, values };
}

/**
 * The question an id stands for, or undefined where it stands for none. The same id is always the same
 * question.
 */
export function questionOf(id: string): BotQuestion | undefined {
  const riddle = riddleOf(id);
  return riddle && { id, key: riddle.key, values: riddle.values };
}

/**
 * Whether a text answers the question of that id, read as `isAnswered` does. False for an id that is none of
 * ours.
 */
export function isRightAnswer(id: string, answer: string): boolean {
  const riddle = riddleOf(id);
  return riddle !== undefined && isAnswered(answer, riddle);
}

function riddleOf(id: string): Riddle | undefined {
  const [, kind = '', seed = ''] = /^([a-z]{1,10})\.([0-9a-z]{1,6})$/.exec(id) ?? [];
  const number = Number.parseInt(seed, 36);
  const isOurs = number < SEEDS && number.toString(36) === seed;
  return isOurs ? riddles.get(kind)?.(drawFrom(number)) : undefined;
}

function whichOfThese(draw: Draw): Riddle {
  const kinds = pickSome(things, 3, draw);
  const [right = '', ...near] = kinds.map((kind) => pickOne(kindsOfThings[kind], draw));
  return {
    key: `question.which.${kinds[0] as KindOfThing}`,
    values: byName(pickSome([right, ...near], 3, draw)),
    right: [right],
    near,
  };
}

function oddOneOut(draw: Draw): Riddle {
  const [kind, other] = pickSome(things, 2, draw) as [KindOfThing, KindOfThing];
  const near = pickSome(kindsOfThings[kind], 2, draw);
  const right = pickOne(kindsOfThings[other], draw);
  return {
    key: `question.not.${kind}`,
    values: byName(pickSome([right, ...near], 3, draw)),
    right: [right],
    near,
  };
}

function beside(what: 'day' | 'month', names: readonly string[], draw: Draw): Riddle {
  const at = draw(names.length);
  const after = draw(2) === 0;
  const right = names[(at + (after ? 1 : names.length - 1)) % names.length] ?? '';
  return {
    key: `question.${what}-${after ? 'after' : 'before'}`,
    values: { name: names[at] ?? '' },
    right: [right],
    near: names.filter((name) => name !== right),
    short: true,
  };
}

function wordInList(draw: Draw): Riddle {
  const list = pickSome(plainWords, places.length, draw);
  const place = pickOne(places, draw);
  const right = list[places.indexOf(place)] ?? '';
  return {
    key: `question.word.${place}`,
    values: byName(list),
    right: [right],
    near: list.filter((word) => word !== right),
  };
}

function countWords(draw: Draw): Riddle {
  const count = pickOne(counts, draw);
  const number = numberWords.indexOf(count);
  return {
    key: `question.count.${count}`,
    values: byName(pickSome(plainWords, number, draw)),
    right: [String(number)],
  };
}

function addUp(draw: Draw): Riddle {
  const [one, other] = [1 + draw(5), 1 + draw(5)];
  return {
    key: 'question.sum',
    values: byName([inWords(one), inWords(other)]),
    right: [String(one + other)],
  };
}

function biggerOrSmaller(draw: Draw): Riddle {
  const pair = pickSome([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 2, draw);
  const bigger = draw(2) === 0;
  return {
    key: bigger ? 'question.bigger' : 'question.smaller',
    values: byName(pair.map(inWords)),
    right: [String(bigger ? Math.max(...pair) : Math.min(...pair))],
  };
}

function firstLetter(draw: Draw): Riddle {
  const word = pickOne(plainWords, draw);
  return { key: 'question.first-letter', values: { word }, right: [word.slice(0, 1)] };
}

function oppositeOf(draw: Draw): Riddle {
  const [asked, ...right] = pickOne(opposites, draw);
  return { key: 'question.opposite', values: { word: asked }, right, near: [asked] };
}

function inWords(number: number): string {
  return numberWords[number] ?? String(number);
}

function byName(list: readonly string[]): Record<string, string> {
  return Object.fromEntries(list.map((word, at) => [valueNames[at] ?? '', word]));
}
