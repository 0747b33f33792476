import { frequentWords, wordGroups } from './word-groups.catalogue.ts';

/** One way of saying something, ready to be looked for. */
export interface Phrase {
  readonly rule: string;
  /** 0 to 1: how surely these words mean what the rule says. */
  readonly sure: number;
  /** Stands whatever is around it: it holds its own "not", "if" or "I". */
  readonly unguarded: boolean;
  /** Counts only where somebody asked to be heard and nothing else. */
  readonly listenOnly: boolean;
  /** Lists of words, the least met first: a text that has the phrase has a word of each. A star: the word's first four letters. */
  readonly needs: readonly (readonly string[])[];
  /** What it is in a sentence whose words are joined by spaces; the phrase itself is the first group. */
  readonly pattern: RegExp;
}

const line = /^(?:([!l]{1,2})\s+)?(?:(0?\.\d+|1):\s+)?(.+)$/;
const groupWords = new Map(
  Object.entries(wordGroups).map(([name, words]) => [name, words.split(/\s+/).filter((word) => word !== '')]),
);

/**
 * Reads one line of a catalogue of phrases. Words follow each other; `a|b` either; `_` a space inside of one; `x?` may be
 * missing; `<group>` a word of a group, `<group>*` up to four of them; `..3` up to three words, whatever they are; `^` and `$` the
 * beginning and the end of a clause, fillers aside; `-a|b` not before these, `<-a|b` not after these; `,` a sign, and `$` too where it is one of
 * several; `seek*` any ending.
 * In front: `!` needs no look around, `l` only where somebody wants to be heard, `0.6:` how sure it is.
 */
export function readPhrase(rule: string, written: string): Phrase {
  const [, flags = '', sure = '1', rest = ''] = line.exec(written) ?? [];
  const items = rest.trim().split(/\s+/);
  const before = items.filter((item) => item === '^').length > 0;
  const core = items.filter((item) => item !== '^' && !item.startsWith('<-'));
  const notAfter = items.find((item) => item.startsWith('<-'))?.slice(2);
  const lead = before ? ` ,(?: (?:${filler}))*` : notAfter ? `(?<! (?:${choices(notAfter)}))` : '';
  return {
    rule,
    sure: Number(sure),
    unguarded: flags.includes('!'),
    listenOnly: flags.includes('l'),
    needs: needsOf(core),
    pattern: new RegExp(`${lead}(${core.map(asPattern).join('')})(?= )`, 'g'),
  };
}

const spaced = (words: readonly string[]): string =>
  words.map((word) => word.replaceAll('_', ' ').replace(/\*$/, '[a-z]*')).join('|');
const wordsIn = (item: string): readonly string[] =>
  item.split('|').flatMap((choice) => {
    const name = /^<(\w+)>$/.exec(choice)?.[1];
    if (name === undefined) return [choice === '$' ? ',' : choice];
    const words = groupWords.get(name);
    if (words === undefined) throw new Error(`No group of words is called ${name}`);
    return words;
  });
const choices = (item: string): string => spaced(wordsIn(item));
const filler = choices('<filler>');
const tail = choices('<tail>');

function asPattern(item: string): string {
  if (item === '$') return `(?=(?: (?:${tail})){0,3} [,"]| $)`;
  if (item === ',') return ' ,';
  if (item === ',?') return '(?: ,)?';
  const gap = /^\.\.(\d)$/.exec(item)?.[1];
  if (gap !== undefined) return `(?: [^ ,"]+){0,${gap}}?`;
  if (item.startsWith('-')) return `(?! (?:${choices(item.slice(1))}) )`;
  if (item.endsWith('>*')) return `(?: (?:${choices(item.slice(0, -1))})){0,4}`;
  if (item.endsWith('?')) return `(?: (?:${choices(item.slice(0, -1))}))?`;
  return ` (?:${choices(item)})`;
}

const isNeeded = (item: string): boolean =>
  /^[a-z<]/.test(item) && !item.endsWith('?') && !item.endsWith('>*');

function needsOf(items: readonly string[]): readonly (readonly string[])[] {
  const each = items.filter(isNeeded).map((item) => [...new Set(wordsIn(item).map(rarest))].toSorted());
  if (each.length === 0) throw new Error(`A phrase needs a word: ${items.join(' ')}`);
  const cost = (words: readonly string[]): number =>
    words.reduce((sum, word) => sum + (frequentWords.has(word) ? 40 : 1), 0);
  return each.toSorted((one, other) => cost(one) - cost(other));
}

function rarest(choice: string): string {
  const words = choice.split('_');
  const word = words.find((one) => !frequentWords.has(one)) ?? words[0] ?? '';
  return word.endsWith('*') ? `${word.slice(0, 4)}*` : word;
}

/** Every word that phrases and groups name, for telling slips and disguises. */
export function wordsOfPhrases(written: readonly string[]): Set<string> {
  const all = [...written, ...groupWords.values()].flat().join(' ');
  return new Set(all.match(/[a-z]{2,}/g) ?? []);
}
