import type { Idea } from '../prepared-query.ts';
import type { Match } from './choose.rules.ts';
import type { Lexicon } from './lexicon.rules.ts';
import type { Reading } from './readings.rules.ts';

/** Whether nothing in a query is about what people cope with. */
export function isOutside(query: {
  readings: Reading[];
  matches: Match[];
  rest: number[];
  ideas: Idea[];
  lexicon: Lexicon;
}): boolean {
  const { readings, matches, rest, ideas, lexicon } = query;
  if (ideas.length === 0) return false;
  const words = rest.flatMap((at) => readings[at] ?? []);
  const elsewhere = words.filter(({ stem }) => lexicon.outside.has(stem)).length;
  const strange = words.filter(({ known, corrections }) => !known && corrections.length === 0).length;
  const states = matches.filter(({ meaning, sure }) => meaning.role === 'state' && sure >= 0.4);
  if (states.length > 0)
    return elsewhere >= 2 && states.every(({ tokens, literal }) => literal && tokens.length === 1);
  if (elsewhere > 0) return true;
  if (matches.some(({ meaning }) => meaning.role === 'method' || meaning.role === 'who')) return false;
  const anchors = ideas.filter(({ anchor, unwanted }) => anchor && !unwanted).length;
  if (ideas.every(({ unwanted }) => unwanted)) return false;
  return anchors === 0 || strange >= anchors;
}
