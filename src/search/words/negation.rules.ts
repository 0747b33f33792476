import type { Match } from './choose.rules.ts';
import type { Reading } from './readings.rules.ts';

/** After these, whatever follows is not wanted. */
const always = new Set([
  'except',
  'excluding',
  'besides',
  'minus',
  'instead',
  'avoid',
  'other',
  'apart',
  'but',
]);
/** After these, something one does is not wanted; anything else may be what hurts ("no friends", "without mum"). */
const perhaps = new Set(['without', 'not', 'no', 'isnt', 'hate', 'dont', 'cant', 'never', 'hating', 'sick']);
const breaks = new Set(['but', 'and', 'because', 'when', 'if', 'so']);
/** How many words with meaning after the sign it reaches. */
const reach = 3;

/** Which words are said not to be wanted (SEARCH 5: "without going outside", "not breathing exercises", "-word"). */
export function unwantedTokens(readings: Reading[], matches: Match[]): Set<number> {
  const methods = new Set(
    matches
      .filter(({ meaning, literal }) => meaning.role === 'method' && literal)
      .flatMap(({ tokens }) => tokens),
  );
  const unwanted = new Set<number>();
  readings.forEach((reading, at) => {
    if (reading.minus) unwanted.add(at);
    if (isAlways(readings, at)) for (const token of scope(readings, at)) unwanted.add(token);
    else if (perhaps.has(reading.word)) {
      for (const token of scope(readings, at)) if (methods.has(token)) unwanted.add(token);
    }
  });
  for (const token of methods) if (doesNotHelp(readings, token)) unwanted.add(token);
  return unwanted;
}

function isAlways(readings: Reading[], at: number): boolean {
  const word = readings[at]?.word ?? '';
  if (!always.has(word)) return false;
  const next = readings[at + 1]?.word;
  if (word === 'instead') return next === 'of';
  if (word === 'other') return next === 'than';
  if (word === 'apart') return next === 'from';
  if (word === 'but') return readings[at - 1]?.word === 'anything';
  return true;
}

function scope(readings: Reading[], at: number): number[] {
  const reached: number[] = [];
  for (let next = at + 1; next < readings.length && reached.length < reach; next++) {
    const word = readings[next]?.word ?? '';
    if (breaks.has(word)) break;
    if (!['of', 'than', 'from', 'the', 'a', 'to', 'any', 'my', 'more'].includes(word)) reached.push(next);
  }
  return reached;
}

/** "meditation doesnt work for me" */
function doesNotHelp(readings: Reading[], token: number): boolean {
  for (let next = token + 1; next <= token + 3; next++) {
    const word = readings[next]?.word;
    if (word === 'dont' || word === 'isnt' || word === 'never' || word === 'not') {
      return /^(work|help|worke?d|helpe?d|working|helping|works|helps)$/.test(readings[next + 1]?.word ?? '');
    }
  }
  return false;
}
