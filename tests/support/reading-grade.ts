/** Words whose vowels mislead: what is written here is the number of syllables that are spoken. */
const spoken: Record<string, number> = {
  alongside: 3, anyone: 3, anything: 3, area: 3, areas: 3, being: 2, business: 2, cannot: 2, create: 2, created: 3, different: 3, doing: 2, eight: 1, every: 2,
  everybody: 4, everyone: 3, everything: 3, evening: 2, everywhere: 3, family: 3, favourite: 3, going: 2, idea: 3, ideas: 3, into: 2, mean: 1,
  likely: 2, maybe: 2, moment: 2, people: 2, peoples: 2, quiet: 2, quietly: 3, reader: 2, really: 2, safety: 2, science: 2, someone: 2, something: 2, sometimes: 2,
  somewhere: 2, saying: 2, seeing: 2, statement: 2, strategies: 3, society: 4, themselves: 2, thereof: 2, use: 1, used: 1, uses: 2, violin: 3, wednesday: 2,
  whoever: 3, trying: 2, used_to: 2, experience: 4, experiences: 5, period: 3, serious: 3, various: 3, previous: 3, material: 4, actually: 4, usually: 4,
  continue: 3, usual: 3, situation: 4, anxiety: 4, diary: 3, reliable: 4, trial: 2, client: 2, violet: 3, piano: 3, radio: 3, video: 3, audio: 3, lion: 2,
  theirs: 1, hour: 1, hours: 1, our: 1, ours: 1, hidden: 2, homes: 1, sites: 1, sentence: 2, sentences: 3, languages: 3, pages: 2, changes: 2, places: 2, choices: 2,
  spaces: 2, devices: 3, messages: 3, reasons: 2, codes: 1, names: 1, times: 1, phone: 1, phones: 1, makes: 1, takes: 1, gives: 1, comes: 1, closes: 2, poem: 2, poet: 2,
  quote: 1, quotes: 1, queue: 1, recognise: 3, recognised: 3, email: 2, e: 1, ok: 2, okay: 2, id: 2,
};

/** Spoken apart although they are written together. */
const APART = /i[aou](?!us\b)|[aeiou]ing$|eo(?!u)|ua[lt]|ue[ln]|[^q]uou|yi/g;
/** Spoken as one although they look like two. */
const TOGETHER = /[cstgx]i[ao](?:n|us|l|lly|ns|t|te|nt|nts)?|gio|geo(?:n|us)|gu[aeio]|qu[aeio]|ious|ciou|tiou/g;

/**
 * Flesch-Kincaid grade of an English text: about the years of school it asks for. Made for the copy of the site, so short
 * headings and buttons are sentences of their own (a line break ends one), figures count as they are spoken, and addresses as one word.
 * Below about eight words the grade says more about one long word than about the text. 0 for a text without words.
 */
export function readingGrade(text: string): number {
  const sentences = sentencesOf(text);
  const words = sentences.flat();
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** The words of each sentence; abbreviations such as "e.g." and dots within numbers end none. */
export function sentencesOf(text: string): string[][] {
  return text
    .replace(/(?<=\d)[.,:](?=\d)/g, '')
    .replace(/\b(?:e\.g\.|i\.e\.|etc\.|Dr\.|Mr\.|Mrs\.)/g, 'word')
    .split(/[.!?:;]+(?=\s|["'”’)\]]|$)|\n+/)
    .map((sentence) => sentence.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [])
    .filter((words) => words.length > 0);
}

/** How many syllables an English word is likely to have, at least one; parts joined by hyphens are counted apart. */
export function countSyllables(word: string): number {
  return word
    .toLowerCase()
    .split(/['’](?=ll|re|ve|d\b|s\b|m\b|t\b)|-/)
    .filter((part) => part !== '' && !/^(?:s|d|m|t|ll|re|ve)$/.test(part))
    .reduce((sum, part) => sum + syllablesOf(part), 0);
}

function syllablesOf(word: string): number {
  if (/\d/.test(word)) return Math.max(1, Math.min(4, word.replace(/\D/g, '').length));
  const known = spoken[word];
  if (known !== undefined) return known;
  const stem = word.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e|[^aeiouy]le?s)$/, (end) => (isSpoken(word) ? end : end.slice(0, -2)));
  return Math.max(1, (stem.match(/[aeiouy]+/g) ?? []).length);
}

function isSpoken(word: string): boolean {
  return APART.test(word) || TOGETHER.test(word);
}
