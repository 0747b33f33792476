/** Words that follow no rule here, with the syllables people speak. */
const spoken = new Map<string, number>(
  Object.entries({
    anyone: 3,
    apostrophe: 4,
    area: 3,
    areas: 3,
    business: 2,
    cafe: 2,
    evening: 2,
    everyone: 3,
    eye: 1,
    eyes: 1,
    evenings: 2,
    idea: 3,
    ideas: 3,
    maybe: 2,
    poem: 2,
    poems: 2,
    recipe: 3,
    rely: 2,
    science: 2,
    sciences: 3,
    something: 2,
    wednesday: 2,
    wednesdays: 2,
    element: 3,
    elements: 3,
    friend: 1,
    friends: 1,
  }),
);

/** Beginnings whose last letter is silent when another word follows ("some-thing", "life-time"). */
const JOINED =
  /^(some|home|life|time|safe|fire|there|where|else|note|side|name|phone|whole|care|make|take|here|fore|cage)(?=[^aeiouy])/;
/** Vowels side by side that are spoken one after the other, so each is one more than the rules below count. */
const APART = [
  /(?<![cgstx])ia/g,
  /(?<![cglnstx])io(?!us)/g,
  /[bdnrv]ious/g,
  /iet/g,
  /[^aeiou]ie(?:r|st)$/g,
  /(?<![ct])ien[ct]/g,
  /(?<![gq])ua/g,
  /eos?$/g,
  /creat(?!u)/g,
  /^rea(?:ct|lit)/g,
  /poet/g,
  /[aeiouy]ing/g,
  /[aeiou]y[aeo]/g,
  /(?:s|th)ms?$/g,
];

/**
 * Flesch-Kincaid grade of an English text: about the years of school it asks for (AX-8). Made for the copy of
 * the site: headings and buttons are sentences of their own (a line break ends one), a figure is taken in at
 * one glance and counts as one syllable. For less than about eight words it says more about one long word
 * than about the text. 0 for a text without words.
 */
export function readingGrade(text: string): number {
  const sentences = sentencesOf(text);
  const words = sentences.flat();
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** The words of each sentence. Dots within figures and after common short forms end none; a colon ends one. */
export function sentencesOf(text: string): string[][] {
  return text
    .replace(/(?<=\d)[.,:](?=\d)/g, '')
    .replace(/\b(e\.g|i\.e|etc|Dr|Mr|Mrs)\.(?= [a-z])/g, '$1')
    .split(/[.!?:;…]+(?=["'”’)\]]*(?:\s|$))|\n+/)
    .map((sentence) => sentence.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [])
    .filter((words) => words.length > 0);
}

/**
 * How many syllables an English word is likely to have, one at least. Parts joined by a hyphen are counted
 * apart.
 */
export function countSyllables(word: string): number {
  const parts = word
    .toLowerCase()
    .replace(/['’](?!t$)\p{L}{1,2}$/u, '')
    .split('-');
  return parts.reduce((sum, part) => sum + (part === '' ? 0 : syllablesOf(part)), 0);
}

function syllablesOf(word: string): number {
  if (/\d/.test(word)) return 1;
  const known = spoken.get(word);
  if (known !== undefined) return known;
  const notContracted = word.replace(/n['’]t$/, (end) => (/[dsv]n['’]t$/.test(word) ? 'nut' : end));
  const heard = withoutSilent(notContracted);
  const groups = heard.match(/[aeiouy]+/g) ?? [];
  const more = APART.reduce((sum, pattern) => sum + (heard.match(pattern)?.length ?? 0), 0);
  return Math.max(1, groups.length + more);
}

/**
 * The word without an e that is written and not heard: at its end, before an ending, in the middle of two
 * words made one.
 */
function withoutSilent(word: string): string {
  const plain = word
    .replace(/^every/, 'evry')
    .replace(JOINED, (part) => part.slice(0, -1))
    .replace(/e(?=(?:ly|less|ful|fully|ness)$)/, '')
    .replace(/(?<=[acgstv])e(?=ments?$)/, '');
  if (/[^aeiouy]les?$/.test(plain)) return plain;
  const ending = /(?:[^aeiouytd]ed|[^aeiouysxzcgh]es|[^cs]hes|[^aeiouy]e|ue)$/;
  return ending.test(plain) && /[aeiouy].*e(?:d|s)?$/.test(plain) ? plain.replace(/e(?=[ds]?$)/, '') : plain;
}
