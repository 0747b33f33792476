import { irregularForms } from './irregular-forms.catalogue.ts';

/*
 * The English stemmer of the Snowball project (Porter 2), in front of it the forms no rule finds (slept, feet). One pure
 * function for documents and questions, so that both always agree; the database needs no dictionary of its own.
 */

const vowel = /[aeiouy]/;
const kept = new Map<string, string>();
/** Words met again and again are most of all words; there is an end to the memory. */
const mostKept = 50_000;

/** The stem of one normalised word. What is no English word comes back nearly as it is. */
export function stemOf(word: string): string {
  const known = kept.get(word);
  if (known !== undefined) return known;
  const stem = stemAnew(word);
  if (kept.size >= mostKept) kept.clear();
  kept.set(word, stem);
  return stem;
}

const whole: Record<string, string> = {
  skis: 'ski',
  skies: 'sky',
  dying: 'die',
  lying: 'lie',
  tying: 'tie',
  idly: 'idl',
  gently: 'gentl',
  ugly: 'ugli',
  early: 'earli',
  only: 'onli',
  singly: 'singl',
  sky: 'sky',
  news: 'news',
  howe: 'howe',
  atlas: 'atlas',
  cosmos: 'cosmos',
  bias: 'bias',
  andes: 'andes',
};
const leftAfterPlural = new Set([
  'inning',
  'outing',
  'canning',
  'herring',
  'earring',
  'proceed',
  'exceed',
  'succeed',
]);

function stemAnew(given: string): string {
  const word = irregularForms.get(given) ?? given;
  if (word.length <= 2 || !/^[a-z]+$/.test(word)) return word;
  const special = Object.hasOwn(whole, word) ? whole[word] : undefined;
  if (special !== undefined) return special;
  const marked = word.replace(/^y/, 'Y').replace(/([aeiouy])y/g, '$1Y');
  const [r1, r2] = regionsOf(marked);
  const plural = withoutPlural(marked);
  if (leftAfterPlural.has(plural)) return plural;
  const past = withoutPast(plural, r1);
  const turned = past.replace(/(?<=.[^aeiouy])[yY]$/, 'i');
  return endOf(fourth(third(second(turned, r1), r1, r2), r2), r1, r2).toLowerCase();
}

function regionsOf(word: string): [number, number] {
  const start = /^(gener|commun|arsen)/.exec(word)?.[0].length ?? regionAfter(word, 0);
  return [start, regionAfter(word, start)];
}

function regionAfter(word: string, from: number): number {
  const found = /[aeiouy][^aeiouy]/.exec(word.slice(from));
  return found === null ? word.length : from + found.index + 2;
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/(ied|ies)$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  if (/(us|ss)$/.test(word)) return word;
  if (word.endsWith('s') && vowel.test(word.slice(0, -2))) return word.slice(0, -1);
  return word;
}

const isShort = (word: string, r1: number): boolean =>
  r1 >= word.length && /(^|[^aeiouy])[aeiouy][^aeiouywxY]$|^[aeiouy][^aeiouy]$/.test(word);

function withoutPast(word: string, r1: number): string {
  const eed = /eed(ly)?$/.exec(word);
  if (eed !== null) return eed.index >= r1 ? `${word.slice(0, eed.index)}ee` : word;
  const past = /(ed|edly|ing|ingly)$/.exec(word);
  if (past === null || !vowel.test(word.slice(0, past.index))) return word;
  const left = word.slice(0, past.index);
  if (/(at|bl|iz)$/.test(left)) return `${left}e`;
  if (/(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(left)) return left.slice(0, -1);
  return isShort(left, r1) ? `${left}e` : left;
}

const secondEnds: readonly [string, string][] = [
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['iveness', 'ive'],
  ['ization', 'ize'],
  ['ousness', 'ous'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['tional', 'tion'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ation', 'ate'],
  ['entli', 'ent'],
  ['fulli', 'ful'],
  ['iviti', 'ive'],
  ['ousli', 'ous'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['anci', 'ance'],
  ['ator', 'ate'],
  ['enci', 'ence'],
  ['izer', 'ize'],
  ['bli', 'ble'],
];

function second(word: string, r1: number): string {
  for (const [end, into] of secondEnds) {
    if (word.endsWith(end)) return replaced(word, end, into, r1);
  }
  if (word.endsWith('logi')) return replaced(word, 'ogi', 'og', r1);
  if (/[cdeghkmnrt]li$/.test(word)) return replaced(word, 'li', '', r1);
  return word;
}

const thirdEnds: readonly [string, string][] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];

function third(word: string, r1: number, r2: number): string {
  for (const [end, into] of thirdEnds) {
    if (word.endsWith(end)) return replaced(word, end, into, r1);
  }
  return word.endsWith('ative') ? replaced(word, 'ative', '', r2) : word;
}

const fourthEnds = /(ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|al|er|ic)$/;

function fourth(word: string, r2: number): string {
  const end = fourthEnds.exec(word)?.[0];
  if (end !== undefined) return replaced(word, end, '', r2);
  return /[st]ion$/.test(word) ? replaced(word, 'ion', '', r2) : word;
}

function endOf(word: string, r1: number, r2: number): string {
  const at = word.length - 1;
  if (word.endsWith('e')) {
    const short = /(^|[^aeiouy])[aeiouy][^aeiouywxY]$|^[aeiouy][^aeiouy]$/.test(word.slice(0, -1));
    return at >= r2 || (at >= r1 && !short) ? word.slice(0, -1) : word;
  }
  return word.endsWith('ll') && at >= r2 ? word.slice(0, -1) : word;
}

const replaced = (word: string, end: string, into: string, region: number): string =>
  word.length - end.length >= region ? word.slice(0, -end.length) + into : word;
