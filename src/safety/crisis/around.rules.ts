import type { Word } from '../phrases/read-sentences.rules.ts';
import {
  cameBack,
  distantPast,
  dreamWords,
  firstPerson,
  kin,
  newThoughts,
  notSubjects,
  nots,
  panicWords,
  partEnds,
  pastTense,
  pastVerbs,
  peopleWords,
  recentWords,
  schoolTime,
  storyVerbs,
  tellsOfNow,
  thirdPerson,
  workWords,
} from './around.catalogue.ts';
import { share } from './crisis-weights.catalogue.ts';
import type { Match } from './find-signs.rules.ts';

/** Who a sign is said of. */
export type Who = 'self' | 'other' | 'reader' | 'people' | 'nobody';

/** What the words around a sign leave of it. */
export interface Around {
  readonly who: Who;
  /** 0 to 1. */
  readonly left: number;
  readonly past: boolean;
}

/** A sentence, looked at once for all the signs in it. */
export interface Setting {
  readonly words: readonly string[];
  /** Whether a word of it is of a time long ago. */
  readonly longAgo: (at: number) => boolean;
  readonly recent: boolean;
  readonly panic: boolean;
  /** Whether the text has told of a time long ago. */
  readonly story: boolean;
}

/** What of a sentence matters to every sign in it. */
export function settingOf(words: readonly Word[], story: boolean): Setting {
  const plain = words.map(({ word }) => word);
  return {
    words: plain,
    longAgo: longAgoIn(plain),
    recent: plain.some((word) => recentWords.has(word)),
    panic: plain.some((word) => panicWords.has(word)),
    story,
  };
}

/** Whether words speak of a time that is over. */
export function isLongAgo(words: readonly string[]): boolean {
  const joined = ` ${words.join(' ')} `;
  return distantPast.test(joined) || (schoolTime.test(joined) && pastTense.test(joined));
}

const never = (): boolean => false;

/**
 * In a sentence that tells of a time long ago all is of that time, but for parts that say "now", or what "I am": "and tonight I
 * will". Where such a part says that it has come back, nothing is.
 */
function longAgoIn(plain: readonly string[]): (at: number) => boolean {
  if (!isLongAgo(plain)) return never;
  const then: boolean[] = [];
  let from = 0;
  for (let at = 0; at <= plain.length; at += 1) {
    if (at < plain.length && !partEnds.has(plain[at] ?? '')) continue;
    const part = plain.slice(from, at);
    const joined = ` ${part.join(' ')} `;
    const now = !isLongAgo(part) && tellsOfNow.test(joined);
    if (now && cameBack.test(joined) && !part.some((word) => nots.has(word))) return never;
    for (; from <= at; from += 1) then.push(!now);
  }
  return (at) => then[at] ?? false;
}

/** Who a sign speaks of, whether it is denied, past, told by others or part of a story. Looks a few words back and no further. */
export function lookAround(match: Match, setting: Setting): Around {
  const { phrase, from, to } = match;
  const inside = setting.words.slice(from, to);
  const who = inside.some((word) => firstPerson.has(word)) ? 'self' : subjectBefore(setting.words, from);
  if (who !== 'self' && phrase.code === 'wish' && inside.some((word) => thirdPerson.has(word)))
    return { who: 'other', left: share.wishedOfOther, past: false };
  if (aboutOther.test(phrase.code) && inside.slice(1).includes('i'))
    return { who, left: share.selfBetween, past: false };
  if (phrase.anyTime) return { who, left: 1, past: false };
  if (phrase.unguarded) {
    const past = setting.longAgo(from);
    return { who, left: past ? share.longAgo : 1, past };
  }
  const time = timeOf(match, setting);
  return { who, left: time * leftByWords(match, setting), past: time < 1 };
}

/** What is left of a sign by its time. */
function timeOf({ from, to }: Match, { words, longAgo, recent, story }: Setting): number {
  if (longAgo(from) || (story && !recent && storyVerbs.has(words[from] ?? ''))) return share.longAgo;
  return !recent && hasPastVerb(words, from, words.slice(from, to)) ? share.pastTense : 1;
}

/** And by the words around it. */
const leftByWords = ({ from, to }: Match, { words, panic }: Setting): number =>
  denial(words, from) *
  (isTold(words, from) ? share.told : 1) *
  (panic && isFeared(words, from, to) ? share.panic : 1) *
  frame(words, from);

/** Whether words begin a story of one's own that is over: not what happened to others, and not of this year. */
export const isOwnStory = (words: readonly string[]): boolean =>
  words.includes('i') && isLongAgo(words.filter((word) => word !== 'months' && word !== 'month'));

const aboutOther = /^other/;

/** "I thought I was dying": feared in a panic, not wished. */
function isFeared(words: readonly string[], from: number, to: number): boolean {
  const near = words.slice(Math.max(0, from - 3), to);
  return (
    near.some((word) => /^(?:die|dying|dead|death)$/.test(word)) &&
    !near.some((word) => /^(?:want|wish|hope|ready)$/.test(word))
  );
}

function subjectBefore(words: readonly string[], from: number): Who {
  for (let at = from - 1; at >= Math.max(0, from - 12); at -= 1) {
    const who = subjectAt(words, at);
    if (who !== undefined) return who;
  }
  return 'nobody';
}

const subjects: ReadonlyMap<string, Who> = new Map<string, Who>([
  ...[...firstPerson].map((word) => [word, 'self'] as const),
  ...[...thirdPerson].map((word) => [word, 'other'] as const),
  ...[...peopleWords].map((word) => [word, 'people'] as const),
  ['you', 'reader'],
]);

function subjectAt(words: readonly string[], at: number): Who | undefined {
  const word = words[at] ?? '';
  if (word === 'you' && /^(?:guys|all|people|ever|even)$/.test(words[at + 1] ?? '')) return undefined;
  const owned = word === 'my' && [1, 2].some((on) => kin.has(words[at + on] ?? ''));
  if (owned) return undefined;
  return subjects.get(word) ?? (kin.has(word) && !isObject(words, at) ? 'other' : undefined);
}

/** "told my therapist", "with my mom": named, and not who the sign is said of. */
const isObject = (words: readonly string[], at: number): boolean =>
  [1, 2, 3].some((back) => notSubjects.has(words[at - back] ?? ''));

function denial(words: readonly string[], from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - 5); at -= 1) {
    const word = words[at] ?? ',';
    if (newThoughts.has(word)) return 1;
    if (!nots.has(word)) continue;
    const next = words[at + 1] ?? '';
    if (/^(?:trying|try|tried|struggling|fighting|hard|should|why)$/.test(words[at - 1] ?? '')) return 1;
    if (/^(?:only|sure|stop|help|know|even|enough|just|like|yet|to_mention)$/.test(next)) return 1;
    return words.slice(from, from + 14).includes('but') ? share.deniedBut : share.denied;
  }
  return 1;
}

const hasPastVerb = (words: readonly string[], from: number, inside: readonly string[]): boolean =>
  pastVerbs.has(inside[0] ?? '') ||
  pastVerbs.has(words[from - 1] ?? '') ||
  pastVerbs.has(words[from - 2] ?? '');

/** "he told me to": somebody else's words. */
function isTold(words: readonly string[], from: number): boolean {
  const before = words.slice(Math.max(0, from - 4), from).join(' ');
  return /\b(?:(?:told|tells|telling|tell|dared|saying) (?:me|us)(?: to| i)?(?: should)?(?: go)?|(?:asked|asks|ask)(?: me)? (?:if|whether) i(?: was| am| felt| feel| had| have)?)$/.test(
    before,
  );
}

/** Songs, films, games, news and dreams speak of death too. */
function frame(words: readonly string[], from: number): number {
  const before = words.slice(Math.max(0, from - 9), from);
  if (before.some((word) => workWords.has(word))) return share.work;
  return before.some((word) => dreamWords.has(word)) ? share.dreamt : 1;
}
