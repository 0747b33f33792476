import { once, remembered } from '../../platform/once.rules.ts';
import { type Choices, groupWords, readChoices, wordsOfItem } from './word-choices.rules.ts';
import { frequentWords } from './word-groups.catalogue.ts';

/** One place of a phrase and what may stand there; how each is written stands at `readPhrase`. */
export type PhrasePart =
  | { readonly is: 'one' | 'maybe' | 'some' | 'not'; readonly choices: Choices }
  | { readonly is: 'gap'; readonly most: number }
  | { readonly is: 'end' };

/** One way of saying something, ready to be looked for. */
export interface Phrase {
  readonly rule: string;
  /** 0 to 1: how surely these words mean what the rule says. */
  readonly sure: number;
  /** Stands whatever is around it: it holds its own "not", "if" or "I". */
  readonly unguarded: boolean;
  /** A word that judges and may as well be one of a list: counts only where its sentence is little else. */
  readonly verdict: boolean;
  /** Counts only where somebody asked to be heard and nothing else. */
  readonly listenOnly: boolean;
  /** Read when a text may have it: most texts need few phrases. */
  readonly parts: () => readonly PhrasePart[];
  /** What a text has that holds the phrase: one word of each list, the least met first. */
  readonly needs: () => readonly Need[];
  /** Stands at the beginning of a clause, fillers aside. */
  readonly begins: boolean;
  /** Does not stand after these. */
  readonly notAfter: () => Choices | null;
}

const line = /^(?:([!lw]{1,2})\s+)?(?:(0?\.\d+|1):\s+)?(.+)$/;

/**
 * Reads one line of a catalogue of phrases. Words follow each other; `a|b` either; `_` a space inside of one; `x?` may be
 * missing; `<group>` a word of a group, `<group>*` up to four of them; `..3` up to three words, whatever they are; `^` and `$` the
 * beginning and the end of a clause, fillers aside; `-a|b` not before these, `<-a|b` not after these; `,` a sign, and `$` too where it is one of
 * several; `seek*` any ending.
 * In front: `!` needs no look around, `l` only where somebody wants to be heard, `w` a word that judges (`Phrase.verdict`), `0.6:` how
 * sure it is.
 */
export function readPhrase(rule: string, written: string): Phrase {
  const [, flags = '', sure = '1', rest = ''] = line.exec(written) ?? [];
  const items = split(rest);
  const core = items.filter((item) => item !== '^' && !item.startsWith('<-'));
  const notAfter = items.find((item) => item.startsWith('<-'))?.slice(2);
  const begins = items.includes('^');
  return {
    rule,
    sure: Number(sure),
    unguarded: flags.includes('!'),
    verdict: flags.includes('w'),
    listenOnly: flags.includes('l'),
    parts: once(() => core.map(asPart)),
    needs: () => needsOf(written, core),
    begins,
    notAfter: () => (begins || notAfter === undefined ? null : readChoices(notAfter)),
  };
}

const split = (rest: string): string[] => rest.trim().split(/\s+/);

function asPart(item: string): PhrasePart {
  if (item === '$') return { is: 'end' };
  const gap = /^\.\.(\d)$/.exec(item)?.[1];
  if (gap !== undefined) return { is: 'gap', most: Number(gap) };
  if (item.startsWith('-')) return { is: 'not', choices: readChoices(item.slice(1)) };
  if (item.endsWith('>*')) return { is: 'some', choices: readChoices(item.slice(0, -1)) };
  if (item.endsWith('?')) return { is: 'maybe', choices: readChoices(item.slice(0, -1)) };
  return { is: 'one', choices: readChoices(item) };
}

const isNeeded = (item: string): boolean =>
  /^[a-z<]/.test(item) && !item.endsWith('?') && !item.endsWith('>*');

/** Words of which a text must have one. A star stands behind the first four letters of a word. */
export interface Need {
  readonly words: readonly string[];
  /** How little they tell. */
  readonly cost: number;
}

function needsOf(written: string, core: readonly string[]): readonly Need[] {
  const items = core.filter(isNeeded);
  if (items.length === 0) throw new Error(`A phrase needs a word: ${written}`);
  return items.map(needOf).sort((one, other) => one.cost - other.cost);
}

const needOf = remembered((item: string): Need => {
  const words = [...new Set(wordsOfItem(item).map(rarest))];
  return { words, cost: words.reduce((sum, word) => sum + (frequentWords.has(word) ? 40 : 1), 0) };
});

function rarest(choice: string): string {
  if (!choice.includes('_') && !choice.endsWith('*')) return choice;
  const words = choice.split('_');
  const word = words.find((one) => !frequentWords.has(one)) ?? words[0] ?? '';
  return word.endsWith('*') ? `${word.slice(0, 4)}*` : word;
}

/** Every word that phrases and groups name, for telling slips and disguises. */
export function wordsOfPhrases(written: readonly string[]): Set<string> {
  const all = [...written, ...groupWords().values()].flat().join(' ');
  return new Set(all.match(/[a-z]{2,}/g) ?? []);
}
