import { steps } from '../spelling.rules.ts';
import { type CrisisKind, crisisPhrases, harmlessPhrases, selfHarmWords } from './crisis.catalogue.ts';
import { harmlessHurtPhrases, hurtPhrases } from './hurt.catalogue.ts';

const crisis = oneOf(crisisPhrases);
const hurt = oneOf(hurtPhrases);
const harmless = oneOf([...harmlessPhrases, ...harmlessHurtPhrases], 'g');

/** Words that must be known in any spelling. */
const keyWords = [
  'suicide',
  'suicidal',
  'overdose',
  'overdosing',
  'overdosed',
  'unalive',
  'myself',
  'selfharm',
  'killing',
  'cutting',
  'disappear',
  'hurting',
  'harming',
  'exist',
  'alive',
];

/**
 * Whether a query speaks of suicide, self-harm or danger, of a child above all (SEARCH 5.2). Negation is not trusted: "not suicidal" gets the same calm
 * panel. Words are given as typed and, in the same places, as they may be meant.
 */
export function speaksOfCrisis(words: string[], meant: string[]): boolean {
  const asTyped = words.map((word) => keyWordNear(word) ?? word);
  const asMeant = asTyped.map((word, at) => (word === words[at] ? (meant[at] ?? word) : word));
  return isCrisis(words) || isCrisis(asTyped) || isCrisis(asMeant);
}

/** What a query that speaks of a crisis is about. */
export function kindOfCrisis(meant: string[]): CrisisKind {
  if (hurt.test(plain(meant))) return 'hurt';
  return meant.some((word) => selfHarmWords.has(word)) ? 'self-harm' : 'suicide';
}

function isCrisis(words: string[]): boolean {
  const text = plain(words);
  return crisis.test(text) || hurt.test(text);
}

const plain = (words: string[]): string => ` ${words.join(' ')} `.replace(harmless, ' _ ');

function keyWordNear(word: string): string | undefined {
  if (word.length < 5) return undefined;
  return keyWords.find(
    (key) => key !== word && word[0] === key[0] && steps(word, key, 2) <= (key.length < 7 ? 1 : 1.5),
  );
}

/** All phrases as one expression. Gaps are bounded and every word is whole, so no text takes long. */
function oneOf(phrases: string[], flags = ''): RegExp {
  return new RegExp(`(?:${phrases.map(expressionOf).join('|')})(?= )`, flags);
}

function expressionOf(phrase: string): string {
  return phrase
    .split(' ')
    .map((part) => {
      if (part === '*') return '(?: [^ ]+){0,3}?';
      const optional = part.endsWith('?');
      return `(?: (?:${optional ? part.slice(0, -1) : part}))${optional ? '?' : ''}`;
    })
    .join('');
}
