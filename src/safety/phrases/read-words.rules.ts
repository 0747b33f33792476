import { emojiWords, shortForms } from './short-forms.catalogue.ts';

/** Words that phrases are made of. */
export interface Vocabulary {
  knows(word: string): boolean;
  /** The word meant by one with a slip of the pen, for long words that are seldom meant otherwise. */
  meant(word: string): string | undefined;
}

const longestWord = 40;
const leet: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '+': 't',
};
const lookalikes: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ѕ: 's',
  ԁ: 'd',
};
/** Words with letters left out by stars. */
const starred: readonly [RegExp, string][] = [
  [/^f[*#@$u]{1,3}c?k?(?=(?:ing|in|ed|er)?$)/, 'fuck'],
  [/^f[*#]{2,4}$/, 'fuck'],
  [/^sh?[*#@!$]{1,3}t?$/, 'shit'],
  [/^b[*#!@i1]{1,3}t?ch$/, 'bitch'],
  [/^c[*#@]{1,2}n?t$/, 'cunt'],
  [/^[a@][*$#]{1,2}(?=hole|$)/, 'ass'],
  [/^p[*#@]{1,2}ssy$/, 'pussy'],
  [/^d[*#@!1]c?k(?=head|$)/, 'dick'],
  [/^r[*#@]t[*#@]rd$/, 'retard'],
];
/** After these, "ur" and "your" are meant as "you are". */
const statement =
  /^(?:so|just|being|such|a|an|not|too|really|clearly|obviously|literally|actually|honestly|only|nothing|acting|making|lying|faking|overreacting|exaggerating|imagining|wasting|doing|going|asking|playing|using|all|always|never|still|full|gonna|trying|whining|complaining|crying|being|kidding|looking|letting|choosing|wrong|right|welcome|probably|definitely|basically|fucking|better|worse|the|out|in|on|more|less|like|way|nuts|pretty|kinda|bringing|breaking|tearing|hurting|done|dead|very|totally|completely|beyond|fishing|deluded)$/;
/** After "ur" only: words that say what somebody is. */
const judged =
  /^(?:lazy|weak|pathetic|stupid|dumb|selfish|crazy|insane|toxic|delusional|dramatic|sensitive|ridiculous|fat|ugly|useless|worthless|garbage|trash|mental|psycho|gross|disgusting|annoying|ungrateful|spoiled|childish|immature|paranoid|manipulative|hopeless|cringe|lame|fake|fine|ok|okay|strong|brave|amazing|right|loved|sick|bipolar|autistic|depressed|jealous|boring|negative|problem|retarded|loser|idiot|def|in|nothing|scum)$/;
/** Of these the ones that are not said of a thing before "and" either: "your mental and physical health". */
const insulting =
  /^(?:lazy|pathetic|stupid|dumb|selfish|crazy|insane|delusional|dramatic|sensitive|ridiculous|useless|worthless|psycho|annoying|ungrateful|childish|immature|manipulative|hopeless)$/;
const sentenceEnd = /^(?:,|"|and|but|because|for|lol|then)$/;

/** Whether "ur" or "your" stands for "you are" before these two words. */
export function readsAsYouAre(typed: string, next: string, afterNext: string): boolean {
  if (typed === 'ur') return statement.test(next) ? !/^(?:only|better|whole)$/.test(next) : judged.test(next);
  if (/^(?:just|so|being|such|not|too|acting|overreacting|exaggerating|lying)$/.test(next)) return true;
  if (afterNext === 'and') return insulting.test(next);
  return judged.test(next) && sentenceEnd.test(afterNext) && !/^(?:problem|right|nothing|in)$/.test(next);
}

/** The words a piece of text stands for: small letters, short forms written out, disguises taken off. A sign is ",". */
export const wordsOf = (typed: string, vocabulary: Vocabulary): readonly string[] =>
  wordsIn(spell(typed), vocabulary);

/** The words of a piece where they are the same for everybody; or its small letters, of which only a vocabulary tells the word. */
export type Spelled = readonly string[] | string;

/** The words of a piece once it is spelled. */
export const wordsIn = (spelled: Spelled, vocabulary: Vocabulary): readonly string[] =>
  typeof spelled === 'string' ? uncovered(spelled, vocabulary) : spelled;

/** What `wordsOf` knows of a piece before any vocabulary: done once for a text, however many read it. */
export function spell(typed: string): Spelled {
  const spoken = emojiWords.get(typed);
  if (spoken !== undefined) return [spoken];
  if (!/[\p{L}\p{N}]/u.test(typed)) return [','];
  const small = fold(typed.slice(0, longestWord));
  const plain = small.replace(/['’‘`´ʼ]/g, '');
  if (plain === '') return [];
  return contracted(small) ?? shortForms.get(plain) ?? plain;
}

function fold(typed: string): string {
  const small = typed.toLowerCase();
  if (/^[a-z0-9]+$/.test(small)) return small;
  return small
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .replace(/[а-яіѕԁ]/g, (letter) => lookalikes[letter] ?? letter)
    .replace(/\*+$/, (stars) => (/^[a-z]{1,3}\*/.test(small) && stars.length > 1 ? stars : ''));
}

const afterApostrophe: Readonly<Record<string, string>> = {
  ll: 'will',
  re: 'are',
  ve: 'have',
  d: 'would',
  m: 'am',
};

/** "I'll", "we're", "nobody's", "whinin'": what an apostrophe stands for. The common ones are short forms. */
function contracted(small: string): readonly string[] | undefined {
  const [, word = '', end = ''] = /^([a-z]+)['’‘`´ʼ]([a-z]{0,2})$/.exec(small) ?? [];
  if (word === '') return undefined;
  const whole = afterApostrophe[end];
  if (whole !== undefined) return [...(shortForms.get(word) ?? [word]), whole];
  if (end === '' && /.in$/.test(word)) return [`${word}g`];
  if (end === 's' && /(?:body|one|thing|where|how|why|when)$/.test(word)) return [word, 'is'];
  return undefined;
}

function uncovered(plain: string, vocabulary: Vocabulary): readonly string[] {
  if (vocabulary.knows(plain)) return [plain];
  const short = squeezed(plain, vocabulary);
  if (/^[a-z]+$/.test(short)) return shortForms.get(short) ?? [vocabulary.meant(short) ?? short];
  for (const [pattern, word] of starred) if (pattern.test(short)) return [short.replace(pattern, word)];
  const letters = /[a-z]/.test(short)
    ? short.replace(/[0134578@$!|+]/g, (sign) => leet[sign] ?? sign)
    : short;
  const other = /[a-z]/.test(short)
    ? short.replace(/1/g, 'l').replace(/[034578@$!|+]/g, (sign) => leet[sign] ?? sign)
    : short;
  const meant = [letters, other].find((word) => vocabulary.knows(word) || shortForms.has(word));
  if (meant !== undefined) return shortForms.get(meant) ?? [meant];
  return [short.replace(/[^\p{L}\p{N}]/gu, '')];
}

/** "soooo": a letter is said at most twice, or once where that is the word phrases know. */
function squeezed(plain: string, vocabulary: Vocabulary): string {
  if (!/(.)\1\1/.test(plain)) return plain;
  const twice = plain.replace(/(.)\1{2,}/g, '$1$1');
  const once = plain.replace(/(.)\1{2,}/g, '$1');
  const known = (word: string): boolean => vocabulary.knows(word) || shortForms.has(word);
  return known(twice) && !known(once) ? twice : once;
}
