import type { Need } from '../../forum/needs.catalogue.ts';
import type { Sentence } from '../phrases/read-sentences.rules.ts';
import { scanText } from '../phrases/scan-text.rules.ts';
import { type FoundInText, type FoundPhrase, findPhrases } from './find-phrases.rules.ts';
import { type KindnessAct, type KindnessRule, kindnessRule } from './kindness-rules.catalogue.ts';
import { toneOf } from './tone.rules.ts';
import { wordGroups } from './word-groups.catalogue.ts';

/** Where words are said, which says how they are meant. */
export interface Situation {
  /** What the person asked for who is answered, or who asks. */
  readonly need: Need | null;
  readonly kind: 'post' | 'reply';
  /** Rules the organiser switched off. What asks for a hold cannot be switched off. */
  readonly off?: ReadonlySet<string>;
}

/** A phrase that may hurt: `start` and `end` lie in the text as typed. */
export interface Notice {
  readonly rule: string;
  readonly family: string;
  readonly start: number;
  readonly end: number;
  /** 0 to 1: how much it hurts, in this text and situation. */
  readonly score: number;
  readonly act: KindnessAct;
}

/** A phrase of which less than this is left, by its words and by what is around it, only counts in the score of the text. */
const leastShare = 0.62;
/** What the tone of a text may add to its score at most: less than any notice. */
const toneAtMost = 0.18;
/** A phrase of such a score hurts, however warm and however many the words around it are. */
const harsh = 0.8;
/** A text of so few sentences is the phrase and nothing else. */
const shortText = 2;
/** What a mild phrase counts for where it stands among others. */
const amongOthers = 0.6;
/** How much of one goes that does not say "you", where somebody tells of themself; of a harsh one in all posts: they answer nobody. */
const ownest = 0.5;
/** How much of a milder phrase warm words take away at most. */
const warmest = 0.4;
/** How much of the only milder phrase of a text goes where so many words are around it: in a long reply it is seldom meant to judge. */
const lonely = { from: 60, to: 160, atMost: 0.5 };

/**
 * What in this text may hurt the person it is written to (RE-2 to RE-4), in the order it stands there. Looks at each sentence by
 * itself; passes over quotes, the writer's own person, what others said, denied and imagined. Advice counts only where
 * somebody asked to be heard (RE-3). Only urging somebody to harm themself asks for a hold (RE-6). Keeps and sends nothing.
 */
export const noticeUnkind = (text: string, situation: Situation): Notice[] =>
  noticesIn(findPhrases(scanText(text)), situation);

/** As `noticeUnkind`, in a text whose phrases have been looked for. */
export const noticesIn = ({ found, sentences }: FoundInText, situation: Situation): Notice[] =>
  weighed(found, sentences, situation).filter(isWorthAWord);

/**
 * What may hurt in this text, and one number for the whole, 0 to 1, by which texts can be put in order: besides the notices it
 * holds the phrases too weak to be noticed and the tone of the sentences (`toneOf`), which stay below every notice.
 */
export function weighWords(text: string, situation: Situation): { notices: Notice[]; score: number } {
  const { found, sentences } = findPhrases(scanText(text));
  const all = weighed(found, sentences, situation);
  const tone = { score: toneAtMost * toneOf(sentences) };
  return { notices: all.filter(isWorthAWord), score: unkindness([...all, tone]) };
}

/** Whether a text urges somebody to harm themself: what `noticeUnkind` asks a hold for, looked for alone (RE-6). */
export const urgesHarm = (text: string): boolean => asksToWait(findPhrases(scanText(text), 'held'));

/** As `urgesHarm`, in a text whose phrases have been looked for: all, or those for which a text waits. */
export const asksToWait = ({ found }: FoundInText): boolean => found.some(({ rule }) => asksForHold(rule));

const asksForHold = (rule: string): boolean => kindnessRule(rule)?.act === 'hold';

const isWorthAWord = ({ rule, score }: Notice): boolean =>
  score >= leastShare * (kindnessRule(rule)?.weight ?? 1) || asksForHold(rule);

function weighed(
  found: readonly FoundPhrase[],
  sentences: readonly Sentence[],
  situation: Situation,
): Notice[] {
  const around = {
    situation,
    short: sentences.length <= shortText,
    warmth: warmthOf(sentences),
    own: ownShareOf(sentences),
    loneliness: lonelinessOf(found, sentences),
  };
  return found.flatMap((phrase) => {
    const rule = kindnessRule(phrase.rule);
    if (rule === undefined || isOff(phrase, rule, situation)) return [];
    const score = scoreOf(phrase, rule, around);
    const { start, end } = phrase;
    return [{ rule: rule.code, family: rule.family, start, end, score, act: rule.act }];
  });
}

/** How unkind a whole text is, 0 to 1: its worst notice, and each further one adds less. */
export function unkindness(notices: readonly Pick<Notice, 'score'>[]): number {
  const worstFirst = notices.map(({ score }) => score).toSorted((one, other) => other - one);
  const kindPart = worstFirst.reduce((rest, score, at) => rest * (1 - score * 0.4 ** at), 1);
  return Math.round((1 - kindPart) * 1000) / 1000;
}

interface Around {
  readonly situation: Situation;
  readonly short: boolean;
  readonly warmth: number;
  readonly own: number;
  readonly loneliness: number;
}

function isOff(phrase: FoundPhrase, rule: KindnessRule, { need, kind, off }: Situation): boolean {
  if (rule.act === 'hold') return false;
  if (off?.has(rule.code)) return true;
  return phrase.listenOnly && (need !== 'listen' || kind === 'post');
}

function scoreOf(
  { sure, toReader, listenOnly }: FoundPhrase,
  rule: KindnessRule,
  { situation, short, warmth, own, loneliness }: Around,
): number {
  const told = toReader ? 0 : ownest * own;
  const whole = rule.weight * sure;
  if (whole >= harsh) return whole * (1 - (situation.kind === 'post' && !toReader ? ownest : told));
  const alone = short || situation.need === 'listen';
  return (
    whole *
    (rule.mild && !alone ? amongOthers : 1) *
    (1 - Math.max(warmest * warmth, told)) *
    (listenOnly ? 1 : 1 - loneliness)
  );
}

/** How alone the milder phrases of a text are in it: not at all where there are several, in different places. */
function lonelinessOf(found: readonly FoundPhrase[], sentences: readonly Sentence[]): number {
  const telling = found.filter(({ rule, listenOnly }) => !listenOnly && kindnessRule(rule)?.mild !== true);
  const places = telling.filter(
    ({ start }, at) => start >= Math.max(0, ...telling.slice(0, at).map(({ end }) => end)),
  );
  if (places.length > 1) return 0;
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const share = (words - lonely.from) / (lonely.to - lonely.from);
  return lonely.atMost * Math.min(1, Math.max(0, share));
}

const warmWords = new Set(wordGroups.warm.split(/\s+/));

const ownWords = new Set(['i', 'me', 'my', 'we', 'us']);

/** The share of sentences that are warm or tell of the writer, in a text of more than a few. */
function ownShareOf(sentences: readonly Sentence[]): number {
  if (sentences.length <= shortText) return 0;
  const own = sentences.filter(({ words }) =>
    words.some(({ word }) => ownWords.has(word) || warmWords.has(word)),
  );
  return own.length / sentences.length;
}

/** The share of sentences with a warm word in it, 0 to 1. One sentence alone is not warm by a word. */
function warmthOf(sentences: readonly Sentence[]): number {
  if (sentences.length < 2) return 0;
  const warm = sentences.filter(({ words }) => words.some(({ word }) => warmWords.has(word)));
  return warm.length / sentences.length;
}
