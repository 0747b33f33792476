import { firstPerson } from './around.catalogue.ts';
import { type Around, isOwnStory, lookAround, settingOf } from './around.rules.ts';
import { crisisSigns, type Sign, type SignCode, type SignKind, share } from './crisis-weights.catalogue.ts';
import { type Match, matchesIn } from './find-signs.rules.ts';
import type { Told } from './read-text.rules.ts';
import type { Found } from './weigh-signs.rules.ts';

/** Where a text stands. */
export type TextKind = 'opening' | 'reply';

/** Every sign in the sentences of a text, with what is left of it. */
export function signsOf(told: readonly Told[], kind: TextKind): Found[] {
  const ofSelf = told.some(({ words }) => words.some(({ word }) => firstPerson.has(word)));
  const story = told.some(({ words }) => isOwnStory(words.map(({ word }) => word)));
  return told.flatMap((sentence, at) => signsIn(sentence, { at, kind, ofSelf, story }));
}

interface Context {
  readonly at: number;
  readonly kind: TextKind;
  /** Whether the writer says "I" anywhere. */
  readonly ofSelf: boolean;
  readonly story: boolean;
}

function signsIn({ words, share: counts, byOther }: Told, { at, kind, ofSelf, story }: Context): Found[] {
  const matches = matchesIn(words);
  const harmless = matches.filter(({ phrase }) => isSetAside(phrase.code));
  const setting = settingOf(words, story);
  const ofNoOne = kind === 'reply' ? share.noOneInReply : ofSelf ? 1 : share.noOne;
  const found = strongest(matches.filter(({ phrase }) => !isSetAside(phrase.code))).flatMap(
    (match): Found[] => {
      const around = lookAround(match, setting);
      const code = match.phrase.code as SignCode;
      const about = aboutWhom(code, around, byOther);
      if (about === undefined) return [];
      const person = shareOf(code, around, ofNoOne);
      const amount =
        match.phrase.sure *
        around.left *
        leftBy(harmless, match) *
        counts *
        person *
        byWhom(around, about, kind);
      const place = {
        sentence: at,
        start: words[match.from]?.start ?? 0,
        end: words[match.to - 1]?.end ?? 0,
      };
      const now: Found = { code, about, amount, ...place };
      return around.past && about === 'own' && crisisSigns[code].near >= 1.5
        ? [now, { ...now, about: 'past', amount: match.phrase.sure * leftBy(harmless, match) * counts }]
        : [now];
    },
  );
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
      (weight(other) > weight(one) || (one.code === 'there' && other.code === 'act')),
  );
  return under ? share.sameWords : 1;
}

const isWeak = (code: SignCode): boolean => {
  const sign: Sign = crisisSigns[code];
  return sign.weak === true;
};

function shareOf(code: SignCode, { who }: Around, ofNoOne: number): number {
  if (code === 'deathword' && who !== 'self') return share.deathOfNoOne;
  return who === 'nobody' ? ofNoOne : 1;
}

/** What a sign counts for once it is known of whom it is said. */
function aboutWhom(code: SignCode, { who }: Around, byOther: boolean): SignKind | undefined {
  const { about } = crisisSigns[code];
  if (about !== 'own') return about;
  if (byOther || who === 'other') return crisisSigns[code].near >= 1.5 ? 'other' : undefined;
  return 'own';
}

function byWhom({ who }: Around, about: SignKind, kind: TextKind): number {
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
      (one.phrase.code === 'harmless' || ofTheEnd.has(phrase.code as SignCode)),
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
    const same = taken.get(one.phrase.code) ?? [];
    if (same.some((other) => one.from < other.to && other.from < one.to)) continue;
    same.push(one);
    taken.set(one.phrase.code, same);
    kept.push(one);
  }
  return kept;
}
