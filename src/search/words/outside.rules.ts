import type { Idea } from '../prepared-query.ts';
import type { Match } from './choose.rules.ts';
import type { Lexicon } from './lexicon.rules.ts';
import { errands } from './outside.catalogue.ts';
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
  const spokenOf = new Set(
    matches.filter(({ meaning }) => meaning.role !== 'setting').flatMap(({ covered }) => covered),
  );
  const elsewhere = readings.filter(({ stem }, at) => lexicon.outside.has(stem) && !spokenOf.has(at)).length;
  const strange = words.filter(({ known, corrections }) => !known && corrections.length === 0).length;
  const states = matches.filter(isStrong);
  if (
    isErrand(readings) &&
    states.every(({ tokens, meaning }) => tokens.length < 2 || meaning.role !== 'state')
  )
    return true;
  if (states.length > 0)
    return elsewhere >= 2 && states.every(({ tokens, literal }) => literal && tokens.length === 1);
  const others = matches.filter(({ meaning }) => meaning.role !== 'setting');
  if (elsewhere > 0)
    return elsewhere >= others.length || others.every(({ meaning }) => meaning.role === 'topic');
  if (others.length > 0 || readings.some(({ word }) => ofOneself.has(word))) return false;
  const anchors = ideas.filter(({ anchor, unwanted }) => anchor && !unwanted).length;
  if (ideas.every(({ unwanted }) => unwanted)) return false;
  return anchors === 0 || strange >= anchors;
}

/** "how much is", "near me": something to be got or gone to. */
function isErrand(readings: Reading[]): boolean {
  const said = ` ${readings.map(({ typed }) => typed.replace(/['’]/g, '')).join(' ')} `;
  return errands.some((errand) => said.includes(` ${errand} `));
}

/** Who speaks of themselves is looked after, even in words that nobody knows. */
const ofOneself = new Set(['i', 'im', 'ive', 'me', 'my', 'myself', 'feel', 'feeling']);

/** Somebody's state, or more than one word about something that is not only spoken of here. */
function isStrong({ meaning, sure, tokens }: Match): boolean {
  if (sure < 0.4) return false;
  return (
    meaning.role === 'state' ||
    (meaning.role === 'topic' && tokens.length > 1 && !meaning.id.startsWith('group:'))
  );
}
