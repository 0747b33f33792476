import { scanText } from '../phrases/scan-text.rules.ts';
import { withoutCalmPlaces } from './calm-place.rules.ts';
import { signsOf, type TextKind } from './collect-signs.rules.ts';
import {
  against,
  type CrisisLevel,
  crisisSigns,
  highest,
  leastReason,
  levelFrom,
  mostReasons,
  nearlyAsMuch,
} from './crisis-weights.catalogue.ts';
import { withoutEveryday } from './everyday.rules.ts';
import { readText, type Told } from './read-text.rules.ts';
import { type Found, type Weighed, weigh } from './weigh-signs.rules.ts';

/** A sign and where it stands in the text as typed. */
export interface CrisisReason {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

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
export const noticeCrisis = (text: string, place: { kind: TextKind }): CrisisReading =>
  crisisIn(readText(scanText(text)), place);

/** As `noticeCrisis`, in a text that has been read. */
export function crisisIn(told: readonly Told[], place: { kind: TextKind }): CrisisReading {
  const found = signsOf(told, place.kind);
  const outweighed = place.kind === 'reply' ? outweighedByReply(told) : 0;
  const calmer = withoutCalmPlaces(found, told);
  const weighed = weigh(calmer, outweighed);
  // What is danger stays danger: only the first card is held back.
  if (round(weighed.own) >= levelFrom[2]) return readingOf(weighed, found);
  return readingOf(weigh(withoutEveryday(calmer, told), outweighed), found);
}

function readingOf(weighed: Weighed, found: readonly Found[]): CrisisReading {
  const own = round(weighed.own);
  const other = round(weighed.other);
  const threat = round(weighed.threat);
  const past = round(weighed.past);
  const score = Math.max(own, other, threat, round(past * highest.past));
  const level = levelOf(score);
  const concern = level === 0 ? 'none' : concernOf({ own, other, threat, past }, score);
  return { level, concern, score, reasons: reasonsOf(found), own, other, threat, past };
}

/** Danger to others is named before one's own that is hardly greater: more people may be in it. */
function concernOf({ own, other, threat, past }: Weighed, score: number): CrisisReading['concern'] {
  const isNamed = (value: number): boolean => value >= levelFrom[2] && value >= own - nearlyAsMuch;
  if (threat === score || (isNamed(threat) && threat >= other)) return 'threat';
  if (other === score || isNamed(other)) return 'other';
  return own === score && (past <= own || score >= levelFrom[2]) ? 'self' : 'past';
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
  const reasons = new Map<string, CrisisReason>();
  for (const one of found.toSorted((one, other) => weight(other) - weight(one))) {
    if (weight(one) < leastReason || reasons.size === mostReasons) break;
    const { code, start, end } = one;
    reasons.set(`${code} ${start} ${end}`, { code, start, end });
  }
  return [...reasons.values()].toSorted((one, other) => one.start - other.start || one.end - other.end);
}

function outweighedByReply(told: readonly Told[]): number {
  const toReader = told
    .flatMap(({ words }) => words)
    .filter(({ word }) => word === 'you' || word === 'your').length;
  return toReader >= 2 ? against.replyToReader : against.reply;
}
