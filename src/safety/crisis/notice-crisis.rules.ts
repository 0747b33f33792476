import { firstPerson } from './around.catalogue.ts';
import { type Around, isLongAgo, lookAround, settingOf } from './around.rules.ts';
import {
  against,
  type CrisisLevel,
  crisisSigns,
  highest,
  levelFrom,
  mostReasons,
  type Sign,
  type SignCode,
  type SignKind,
  share,
} from './crisis-weights.catalogue.ts';
import { type Match, matchesIn } from './find-signs.rules.ts';
import { readText, type Told } from './read-text.rules.ts';
import { type Found, type Weighed, weigh } from './weigh-signs.rules.ts';

/** A sign and where it stands in the text as typed. */
export interface CrisisReason {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** Where a text stands. */
type Kind = 'opening' | 'reply';

/** What a text may say about danger. A hint for people who look, never a verdict and no safety net (SAFETY 3.5). */
export interface CrisisReading {
  /** 4 is "possible L4"; software never says more. */
  readonly level: CrisisLevel;
  /** Whom the strongest danger is about. */
  readonly concern: 'self' | 'other' | 'threat' | 'past' | 'none';
  /** 0 to 1, in step with the level. */
  readonly score: number;
  readonly reasons: readonly CrisisReason[];
  readonly own: number;
  readonly other: number;
  readonly threat: number;
  readonly past: number;
}

/**
 * Reads a text for signs of danger: the writer's own and present, somebody else's, danger to others, and what is past (CR, levels of
 * SAFETY 3.5). Pure and local; keeps and sends nothing. Replies are read more calmly (CR-12). Never throws; time grows with the length.
 */
export function noticeCrisis(text: string, place: { kind: Kind }): CrisisReading {
  const told = readText(text);
  const found = signsOf(told, place.kind);
  const weighed = weigh(found, place.kind === 'reply' ? outweighedByReply(told) : 0);
  return readingOf(weighed, found);
}

/** Every sign in the sentences of a text, with what is left of it. */
export function signsOf(told: readonly Told[], kind: Kind): Found[] {
  const ofSelf = told.some(({ words }) => words.some(({ word }) => firstPerson.has(word)));
  const story = told.some(({ words }) => isLongAgo(words.map(({ word }) => word)));
  return told.flatMap((sentence, at) => signsIn(sentence, { at, kind, ofSelf, story }));
}

function readingOf(weighed: Weighed, found: readonly Found[]): CrisisReading {
  const own = round(weighed.own);
  const other = round(weighed.other);
  const threat = round(weighed.threat);
  const past = round(weighed.past);
  const score = Math.max(own, other, threat, round(past * highest.past));
  const level = levelOf(score);
  const concern =
    level === 0
      ? 'none'
      : score === own
        ? 'self'
        : score === threat
          ? 'threat'
          : score === other
            ? 'other'
            : 'past';
  return { level, concern, score, reasons: reasonsOf(found), own, other, threat, past };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

function levelOf(score: number): CrisisLevel {
  if (score >= levelFrom[4]) return 4;
  if (score >= levelFrom[3]) return 3;
  if (score >= levelFrom[2]) return 2;
  return score >= levelFrom[1] ? 1 : 0;
}

/** The weightiest signs in the order they stand. */
function reasonsOf(found: readonly Found[]): CrisisReason[] {
  const weight = ({ code, amount }: Found): number => amount * crisisSigns[code].near;
  return found
    .filter((one) => weight(one) >= 0.3)
    .toSorted((one, other) => weight(other) - weight(one))
    .slice(0, mostReasons)
    .map(({ code, start, end }) => ({ code, start, end }))
    .toSorted((one, other) => one.start - other.start || one.end - other.end);
}

function outweighedByReply(told: readonly Told[]): number {
  const toReader = told
    .flatMap(({ words }) => words)
    .filter(({ word }) => word === 'you' || word === 'your').length;
  return toReader >= 2 ? against.replyToReader : against.reply;
}

interface Context {
  readonly at: number;
  readonly kind: Kind;
  /** Whether the writer says "I" anywhere. */
  readonly ofSelf: boolean;
  readonly story: boolean;
}

function signsIn({ words, share: counts, byOther }: Told, { at, kind, ofSelf, story }: Context): Found[] {
  const matches = matchesIn(words);
  const harmless = matches.filter(({ phrase }) => isSetAside(phrase.sign));
  const setting = settingOf(words, story);
  const found = strongest(matches.filter(({ phrase }) => !isSetAside(phrase.sign))).flatMap((match): Found[] => {
    const around = lookAround(match, setting);
    const code = match.phrase.sign as SignCode;
    const about = aboutWhom(code, around, byOther);
    if (about === undefined) return [];
    const person = shareOf(code, around, ofSelf);
    const amount =
      match.phrase.sure *
      around.left *
      leftBy(harmless, match) *
      counts *
      person *
      byWhom(around, about, kind);
    const place = { sentence: at, start: words[match.from]?.start ?? 0, end: words[match.to - 1]?.end ?? 0 };
    const now: Found = { code, about, amount, ...place };
    return around.past && about === 'own' && crisisSigns[code].near >= 1.5
      ? [now, { ...now, about: 'past', amount: match.phrase.sure * leftBy(harmless, match) * counts }]
      : [now];
  });
  return found.map((one) => ({ ...one, amount: one.amount * leftBeside(one, found) }));
}

/** Words that carry two strong signs count in full for the weightier one only. */
function leftBeside(one: Found, found: readonly Found[]): number {
  const weight = ({ code, amount }: Found): number => crisisSigns[code].near * amount;
  if (one.about !== 'own' || isWeak(one.code)) return 1;
  const under = found.some(
    (other) =>
      other.about === 'own' &&
      !isWeak(other.code) &&
      other.code !== one.code &&
      other.start < one.end &&
      one.start < other.end &&
      weight(other) > weight(one),
  );
  return under ? share.sameWords : 1;
}

const isWeak = (code: SignCode): boolean => {
  const sign: Sign = crisisSigns[code];
  return sign.weak === true;
};

function shareOf(code: SignCode, { who }: Around, ofSelf: boolean): number {
  if (code === 'deathword' && who !== 'self') return share.deathOfNoOne;
  return who === 'nobody' && !ofSelf ? share.noOne : 1;
}

/** What a sign counts for once it is known of whom it is said. */
function aboutWhom(code: SignCode, { who }: Around, byOther: boolean): SignKind | undefined {
  const { about } = crisisSigns[code];
  if (about !== 'own') return about;
  if (byOther || who === 'other') return crisisSigns[code].near >= 1.5 ? 'other' : undefined;
  return 'own';
}

function byWhom({ who }: Around, about: SignKind, kind: Kind): number {
  if (about !== 'own') return 1;
  if (who === 'reader') return share.toReader[kind];
  return who === 'people' ? share.people : 1;
}

const isSetAside = (sign: string): boolean => sign === 'harmless' || sign === 'notLast';
/** Signs of an end that is near: another end may be meant. */
const ofTheEnd: ReadonlySet<SignCode> = new Set(['plan', 'farewell', 'last', 'intent'] as const);

function leftBy(harmless: readonly Match[], { from, to, phrase }: Match): number {
  const over = harmless.filter(
    (one) =>
      one.from < to &&
      from < one.to &&
      (one.phrase.sign === 'harmless' || ofTheEnd.has(phrase.sign as SignCode)),
  );
  if (over.length === 0) return 1;
  const covered = over.some((one) => one.from <= from && one.to >= to);
  return covered || !phrase.unguarded ? share.harmless : 0.6;
}

/** Of phrases of one sign that overlap only the surest, then the longest. */
function strongest(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  const taken = new Map<string, Match[]>();
  const sorted = matches.toSorted(
    (one, other) => other.phrase.sure - one.phrase.sure || other.to - other.from - (one.to - one.from),
  );
  for (const one of sorted) {
    const same = taken.get(one.phrase.sign) ?? [];
    if (same.some((other) => one.from < other.to && other.from < one.to)) continue;
    same.push(one);
    taken.set(one.phrase.sign, same);
    kept.push(one);
  }
  return kept;
}
