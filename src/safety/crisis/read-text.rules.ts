import { once } from '../../platform/once.rules.ts';
import { readSentences, type Sentence, type Word } from '../phrases/read-sentences.rules.ts';
import { wordsOf } from '../phrases/read-words.rules.ts';
import { type Scan, scanText } from '../phrases/scan-text.rules.ts';
import { slipsOf } from '../phrases/slips.rules.ts';
import { share } from './crisis-weights.catalogue.ts';
import { readyPhrases } from './find-signs.rules.ts';
import { deathSigns, hiddenWords, nearWords, otherSpellings } from './spelling.catalogue.ts';

/** A sentence, how much of it counts, and whether somebody else says it. */
export interface Told {
  readonly words: readonly Word[];
  readonly share: number;
  readonly byOther: boolean;
}

const longQuote = 400;
const ownLead = /\b(?:i|me|my|myself|im|i'm|brain|head|mind|voice|voices|thought|thinking)\b[^.!?]{0,40}$/i;
const otherLead =
  /\b(?:he|she|they|friend|girlfriend|boyfriend|wife|husband|mum|mom|dad|brother|sister|son|daughter|partner|ex|roommate|cousin)\b[^.!?]{0,40}$/i;

/** Asked, printed, sung: nobody in danger says it. */
const askedLead =
  /\b(?:ask(?:s|ed)?|form|question|people|poster|sign|lyrics?|song|therapist|doctor|counsell?or|gran|nan|grandma|grandad|book|film|show)\b[^.!?]{0,30}$/i;

/**
 * The sentences of a text as the phrases know words, quoted ones too: these count less, and are somebody else's where that person
 * is named before them. Lines that begin with `>` and code count nothing. Time grows with the length of the text.
 */
export function readText(scan: Scan): Told[] {
  const { text } = scan;
  const { words: known } = readyPhrases();
  const vocabulary = { knows: (word: string) => known.has(word), meant: () => undefined };
  const own = readSentences(scan, vocabulary).map((sentence) => told(sentence, text, 0, 1, false));
  const quotes = quotesOf(scan).flatMap(({ start, end }) => {
    const lead = text.slice(Math.max(0, start - 60), start);
    const byOther = !askedLead.test(lead) && otherLead.test(lead);
    const part = shareAfter(lead);
    const counts = end - start > longQuote ? Math.max(part, share.quotedLong) : part;
    return readSentences(scanText(text.slice(start + 1, end - 1)), vocabulary).map((sentence) =>
      told(sentence, text, start + 1, counts, byOther),
    );
  });
  return [...own, ...quotes];
}

function shareAfter(lead: string): number {
  if (askedLead.test(lead)) return share.quotedAsked;
  return ownLead.test(lead) && !otherLead.test(lead) ? share.quotedOwn : share.quoted;
}

function told({ words }: Sentence, text: string, offset: number, counts: number, byOther: boolean): Told {
  const placed = words.flatMap((one, at): Word[] => {
    const start = one.start + offset;
    const end = one.end + offset;
    const typed = text.slice(start, end);
    const run = grown.exec(typed);
    if (run === null || names.test(typed)) return [{ word: meant(one.word, typed), start, end }];
    const again = words[at - 1]?.start === one.start && words[at - 1]?.end === one.end;
    return again ? [] : apart(run[1] ?? '', run[2] ?? '', start);
  });
  return { words: placed.flatMap(unshortened), share: counts, byOther };
}

/** What "ill" is before these: "I will" without its mark. */
const willDo =
  /^(?:be|do|go|just|have|take|never|not|see|miss|jump|end|finally|wait|die|kill|try|get|probably|always|leave|make|let|still)$/;

function unshortened(one: Word, at: number, all: readonly Word[]): Word[] {
  if (one.word !== 'ill' || !willDo.test(all[at + 1]?.word ?? '')) return [one];
  return [
    { ...one, word: 'i' },
    { ...one, word: 'will' },
  ];
}

/** A heading and its text that have grown together where they were put one after the other: "lifeI want". */
const grown = /^([A-Za-z]*[a-z]{2})([A-Z][A-Za-z]*(?:['’][a-z]+)?)$/;

/** Written as one on purpose. */
const names = /^[A-Za-z]+(?:Watch|Tube)$/;

function apart(before: string, after: string, start: number): Word[] {
  const middle = start + before.length;
  const end = middle + after.length;
  const read = (typed: string, from: number, to: number): Word[] =>
    wordsOf(typed, asTyped).map((word) => ({ word: meant(word, typed), start: from, end: to }));
  return [
    ...read(before, start, middle),
    { word: ',', start: middle, end: middle },
    ...read(after, middle, end),
  ];
}

const asTyped = { knows: () => true, meant: () => undefined };

function meant(word: string, typed: string): string {
  if (word === ',') return deathSigns.has(typed) ? 'deathsign' : word;
  if (typed.includes('*')) return hidden(typed.toLowerCase()) ?? word;
  if (readyPhrases().words.has(word)) return word;
  return otherSpellings.get(word) ?? whole(word) ?? nearWord(word) ?? word;
}

/** "walkin", "plannin": a last letter that is not spoken. */
function whole(word: string): string | undefined {
  if (!/^[a-z]{2,}in$/.test(word)) return undefined;
  return readyPhrases().words.has(`${word}g`) ? `${word}g` : undefined;
}

/** "k*ll", "s******": the letters that stand must be right, the first among them. */
function hidden(typed: string): string | undefined {
  return hiddenWords.find(
    (word) =>
      word.length === typed.length &&
      [...word].every((letter, at) => typed[at] === letter || (at > 0 && typed[at] === '*')),
  );
}

const slips = once(() => slipsOf(nearWords));

const nearWord = (word: string): string | undefined =>
  word.length < 5 || word.length > 18 ? undefined : slips()(word);

/** What stands between marks; quoted lines and code are left out. */
function quotesOf({ text, quoted }: Scan): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let start = quoted.indexOf(1); start >= 0; ) {
    const after = quoted.indexOf(0, start);
    const end = after < 0 ? text.length : after;
    if (!/^[ \t]{0,3}[>`]/.test(text.slice(start, start + 4))) found.push({ start, end });
    start = quoted.indexOf(1, end);
    if (end === text.length) break;
  }
  return found;
}
