import {
  atHome,
  dayThings,
  easeWords,
  fewWords,
  halfThings,
  hardPlaces,
  neverCalm,
  onTheWay,
  placeWords,
  saidInPassing,
} from './calm-place.catalogue.ts';
import { type SignCode, share } from './crisis-weights.catalogue.ts';
import type { Told } from './read-text.rules.ts';
import type { Found } from './weigh-signs.rules.ts';

/** Texts of so many sentences are looked through as a whole. */
const short = 8;
/** In longer ones so many sentences before and after. */
const around = 3;

/**
 * What being at a place, or looking from there, weighs where that is all that a text says, with things of an ordinary day in the same
 * sentence and nothing in it or near it that takes the ease away: next to nothing (SAFETY 3.5). Beside any other sign, at a ledge
 * or on tracks, or with nothing of the day beside it, all stays as it is.
 */
export function withoutCalmPlaces(found: readonly Found[], told: readonly Told[]): readonly Found[] {
  if (found.length === 0 || !found.every((one) => isOfPlace(one, told))) return found;
  if (!found.every(({ sentence }) => isCalm(sentence, told))) return found;
  return found.map((one) => ({ ...one, amount: one.amount * share.calmlyThere }));
}

const ofPlace: ReadonlySet<SignCode> = new Set(['there', 'place'] as const);
/** What may be read into standing at a bridge, or going there. */
const readInto: ReadonlySet<SignCode> = new Set(['intent', 'thoughts', 'plan'] as const);

function isOfPlace({ code, about, amount, sentence, start, end }: Found, told: readonly Told[]): boolean {
  if (amount <= share.harmless) return true;
  if (about !== 'own') return about === 'past';
  if (ofPlace.has(code)) return true;
  const inside = told[sentence]?.words.filter((one) => one.start >= start && one.end <= end) ?? [];
  return readInto.has(code) && inside.some(({ word }) => placeWords.has(word));
}

function isCalm(at: number, told: readonly Told[]): boolean {
  const near = told.length <= short ? told : told.slice(Math.max(0, at - around), at + around + 1);
  const plain = wordsOf(told[at]);
  if (plain.some((word) => hardPlaces.has(word))) return false;
  return ofTheDay(plain) >= 2 && near.every((sentence) => isAtEase(wordsOf(sentence)));
}

/** How much of an ordinary day a sentence holds: two for a thing of it, one for each kind of half things. */
function ofTheDay(plain: readonly string[]): number {
  const has = (some: ReadonlySet<string>): boolean => plain.some((word) => some.has(word));
  if (has(dayThings) || [atHome, onTheWay].some(([places, things]) => has(places) && has(things))) return 2;
  return halfThings.filter(has).length;
}

/** Whether nothing in a sentence takes the ease away, and it is not so short that it could say anything. */
const isAtEase = (plain: readonly string[]): boolean =>
  !isCurt(plain.filter((word) => word !== ',')) &&
  ` ${plain.join(' ')} `
    .replace(easeWords, ' ')
    .split(' ')
    .every((word) => !neverCalm.has(word));

const isCurt = (plain: readonly string[]): boolean =>
  plain.length <= fewWords && ofTheDay(plain) === 0 && !plain.some((word) => saidInPassing.has(word));

const wordsOf = (sentence: Told | undefined): string[] => sentence?.words.map(({ word }) => word) ?? [];
