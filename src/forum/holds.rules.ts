import { hasLink } from './forum.policy.ts';
import type { HoldCause, SpaceHold } from './holds.catalogue.ts';

/** So many posts of somebody new count as their first ones, within so many days. */
export const firstPosts = { posts: 3, days: 14 } as const;
const minutesOfDay = 1440;

/** Whether somebody who joined then, and has written so many posts since, still writes their first ones. */
export const isNewHere = (
  { joinedMinute, firstPosts: written = 0 }: { joinedMinute: number; firstPosts?: number },
  nowMinute: number,
): boolean =>
  joinedMinute > 0 && nowMinute - joinedMinute < firstPosts.days * minutesOfDay && written < firstPosts.posts;

/** What is known of a post that is about to go up. */
export interface AboutToGoUp {
  /** Everything in it that can be read. */
  text: string;
  /** It urges somebody to harm themselves. */
  incites: boolean;
  /** What the space lets wait, and the words it does so for. */
  holds: readonly string[];
  words: readonly string[];
  /** One of somebody's first posts. */
  first: boolean;
  /** Nearly the same text was put up a short while ago. */
  alike: boolean;
  /** It is an answer where answers are read first, and whether it seems to name a way or a place (CR-14). */
  remembering?: 'way' | 'plain' | null;
}

/** Why a post waits for the team, or nothing: then it is up at once. */
export function causeToHold({
  text,
  incites,
  holds,
  words,
  first,
  alike,
  remembering,
}: AboutToGoUp): HoldCause | null {
  const asks = (hold: SpaceHold): boolean => holds.includes(hold);
  if (incites) return 'incitement';
  if (remembering) return remembering === 'way' ? 'memorial-way' : 'memorial';
  if (asks('words') && findHoldWord(text, words) !== null) return 'word';
  if (asks('links') && hasLink(text)) return 'link';
  if (asks('alike') && alike) return 'alike';
  return asks('first-posts') && first ? 'first-post' : null;
}

/**
 * The first of the organiser's words that a text has, whatever its case and accents: whole words and phrases, and with a
 * star at its end words that begin so.
 */
export function findHoldWord(text: string, words: readonly string[]): string | null {
  const plain = ` ${plainWords(text)} `;
  const holds = (word: string): boolean => {
    const wanted = plainWords(word);
    if (wanted === '') return false;
    return plain.includes(word.trim().endsWith('*') ? ` ${wanted}` : ` ${wanted} `);
  };
  return words.find(holds) ?? null;
}

/** Letters and digits alone, in small letters without accents, one space between words. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
