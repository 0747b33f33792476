import { once } from '../../platform/once.rules.ts';
import type { Need, PhraseBook } from './phrase-book.rules.ts';
import type { Choices } from './word-choices.rules.ts';

/** One place of a phrase and what may stand there; how each is written stands at `readPhrase`. */
export type PhrasePart =
  | { readonly is: 'one' | 'maybe' | 'some' | 'not'; readonly choices: Choices }
  | { readonly is: 'gap'; readonly most: number }
  | { readonly is: 'end' };

/** One way of saying something, ready to be looked for. */
export interface Phrase {
  readonly book: PhraseBook;
  /** The rule or the sign that these words stand for. */
  readonly code: string;
  /** 0 to 1: how surely they mean it. */
  readonly sure: number;
  /** Stands whatever is around it: it holds its own "not", "if" or "I". */
  readonly unguarded: boolean;
  /** And whatever the time: "I would have done it years ago". */
  readonly anyTime: boolean;
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
 * Reads one line of a catalogue of phrases. Words follow each other; `a|b` either, the first that fits, so that
 * `a_b|a` takes more than `a|a_b`; `_` a space inside of one; `x?` may be
 * missing; `<group>` a word of a group, `<group>*` up to four of them; `..3` up to three words, whatever they are; `^` and `$` the
 * beginning and the end of a clause, fillers aside; `-a|b` not before these, `<-a|b` not after these; `,` a sign, and `$` too where it is one of
 * several; `seek*` any ending. Words are written as texts look once they are read (`wordsOf`): "do_not" for "don't".
 * In front: `!` needs no look around, `!!` none at the time either, `l` only where somebody wants to be heard, `w` a word that judges
 * (`Phrase.verdict`), `0.6:` how sure it is. What may stand between the words, and what ends a clause, is the manner of its book.
 */
export function readPhrase(book: PhraseBook, code: string, written: string): Phrase {
  const [, flags = '', sure = '1', rest = ''] = line.exec(written) ?? [];
  const items = rest.trim().split(/\s+/);
  const core = items.filter((item) => item !== '^' && !item.startsWith('<-'));
  const notAfter = items.find((item) => item.startsWith('<-'))?.slice(2);
  const begins = items.includes('^');
  return {
    book,
    code,
    sure: Number(sure),
    unguarded: flags.includes('!'),
    anyTime: flags.includes('!!'),
    verdict: flags.includes('w'),
    listenOnly: flags.includes('l'),
    parts: once(() => core.map((item) => asPart(item, book))),
    needs: () => needsOf(written, core, book),
    begins,
    notAfter: begins || notAfter === undefined ? () => null : () => book.choices(notAfter),
  };
}

function asPart(item: string, { choices }: PhraseBook): PhrasePart {
  if (item === '$') return { is: 'end' };
  const gap = /^\.\.(\d)$/.exec(item)?.[1];
  if (gap !== undefined) return { is: 'gap', most: Number(gap) };
  if (item.startsWith('-')) return { is: 'not', choices: choices(item.slice(1)) };
  if (item.endsWith('>*')) return { is: 'some', choices: choices(item.slice(0, -1)) };
  if (item.endsWith('?')) return { is: 'maybe', choices: choices(item.slice(0, -1)) };
  return { is: 'one', choices: choices(item) };
}

/** A sign tells nothing: every sentence has one. */
const isNeeded = (item: string): boolean =>
  /^[a-z0-9<]/.test(item) && !item.endsWith('?') && !item.endsWith('>*');

function needsOf(written: string, core: readonly string[], book: PhraseBook): readonly Need[] {
  const items = core.filter(isNeeded);
  if (items.length === 0) throw new Error(`A phrase needs a word: ${written}`);
  return items.map(book.need).sort((one, other) => one.cost - other.cost);
}

/** The lines of a catalogue with something in them. */
export const linesOf = (list: string): string[] =>
  list
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** Every word that phrases and groups name, for telling slips and disguises. */
export function wordsOfPhrases(
  written: readonly string[],
  groups: Readonly<Record<string, string>>,
): Set<string> {
  return new Set([...written, ...Object.values(groups)].join(' ').match(/[a-z0-9]+/g) ?? []);
}
