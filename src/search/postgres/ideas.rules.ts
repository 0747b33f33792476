import { functionWords } from '../function-words.catalogue.ts';
import type { Form, Idea, PreparedQuery } from '../prepared-query.ts';
import { stemOf } from '../stemming.rules.ts';
import { wordsOf } from '../words.rules.ts';

/** An idea as this engine looks for it. What belongs to one thing that was asked for has the same group. */
export interface GroupedIdea extends Idea {
  group: string;
  /** One word as it was typed, and not what it means. */
  word?: true;
}

/** Words of a question that is short, and of one in which somebody tells all of it. */
const lengths = { short: 7, long: 9 };
/** What other ways of saying it weigh beside the words: as much in a short question, little in a long one. */
const meanings = { short: 1, long: 0.15 };
/** In so many ways each is looked for; where they weigh little they are not worth the time. */
const mostForms = { short: 48, long: 10 };
/**
 * What a word weighs in a short question where it is only a part of how people speak ("shut" in "won't shut up"), or
 * where preparation found nothing to look for in it. In a long one all words count alike. Measured on the small judged
 * set and on two sets of short questions.
 */
const spoken = 0.2;
/** And where it is part of a plain way of saying it, no picture: of what it is worth in that. */
const lends = 0.85;
/** The likeliest correction of a word nobody knows counts nearly as the word itself. */
const corrected = 0.95;

/**
 * The ideas of a question as this engine looks for them: every word that says something by itself, in the order of the
 * question, and beside the words what they mean in others. What is not wanted is in neither.
 */
export function ideasFor(query: PreparedQuery): GroupedIdea[] {
  const avoided = new Set(
    query.ideas.filter(({ unwanted }) => unwanted).flatMap(({ typed }) => stemsIn(typed)),
  );
  const wanted = query.ideas.filter(({ unwanted }) => !unwanted);
  const words = wordByWord(query).filter(({ typed }) => !avoided.has(stemOf(typed)));
  const length = lengthOf(query);
  const weight = between(meanings.short, meanings.long, length);
  const most = Math.round(between(mostForms.short, mostForms.long, length));
  // Where nothing is about what is written here, what it might mean in other words is no help.
  if (query.outside && length < 1) return words;
  return [...words, ...wanted.flatMap((idea) => meaningOf(idea, weight, most))];
}

/** 0 for a few words, 1 for a question in which somebody tells all of it, and what is between. */
export function lengthOf({ typed }: Pick<PreparedQuery, 'typed'>): number {
  const { short, long } = lengths;
  return Math.min(1, Math.max(0, (wordsOf(typed).length - short) / (long - short)));
}

/** A value that goes from one to the other with the length of a question. */
export const between = (short: number, long: number, length: number): number =>
  short + (long - short) * length;

const stemsIn = (text: string): string[] => wordsOf(text).map(stemOf);

/** Every word that says something as an idea of its own, with the words it may have been meant to be. */
export function wordByWord(query: PreparedQuery): GroupedIdea[] {
  const { typed, ideas } = query;
  const length = lengthOf(query);
  const words = new Map(
    wordsOf(typed)
      .filter((word) => !functionWords.has(word))
      .map((word) => [stemOf(word), word]),
  );
  return [...words.values()].map((word): GroupedIdea => {
    const around = ideas.filter((idea) => wordsOf(idea.typed).includes(word));
    const meant = around.flatMap((idea) => idea.forms.filter((form) => isMeant(form, idea, word)));
    const group = around[0]?.typed ?? word;
    return {
      typed: word,
      word: true,
      group,
      forms: [{ text: word, weight: 1, from: 'typed' }, ...trusted(meant)],
      weight: between(wordWeight(word, around), 1, length),
    };
  });
}

/** What a word weighs by itself: what the ideas do that it stands for as it was typed. */
function wordWeight(word: string, around: readonly Idea[]): number {
  const asTyped = around.filter(({ forms }) => forms.some(({ from }) => from === 'typed'));
  if (asTyped.length > 0) return Math.min(1, Math.max(...asTyped.map(({ weight }) => weight)));
  const lent = around.flatMap(({ forms }) => forms.filter(({ text }) => text === word));
  return Math.max(spoken, ...lent.map(({ weight }) => lends * weight));
}

/** A correction, or what preparation took a word to be that stands alone in its idea. */
function isMeant({ from, text }: Form, idea: Idea, word: string): boolean {
  if (from === 'spelling') return true;
  return (
    from === 'typed' &&
    wordsOf(idea.typed).length === 1 &&
    !text.includes(' ') &&
    stemOf(text) !== stemOf(word)
  );
}

function trusted(forms: readonly Form[]): Form[] {
  const best = new Map(
    [...forms].sort((one, other) => one.weight - other.weight).map((form) => [form.text, form]),
  );
  const sorted = [...best.values()].sort((one, other) => other.weight - one.weight);
  const most = Math.max(0.1, ...sorted.map(({ weight }) => weight));
  return sorted.map((form, at) => ({ ...form, weight: (corrected * form.weight) / most / (at + 1) }));
}

function meaningOf(idea: Idea, weight: number, most: number): GroupedIdea[] {
  const forms = idea.forms.filter(({ from }) => from !== 'typed').slice(0, most);
  const phrases = idea.forms.filter(({ from, text }) => from === 'typed' && text.includes(' '));
  if (forms.length + phrases.length === 0) return [];
  return [{ ...idea, group: idea.typed, forms: [...phrases, ...forms], weight: idea.weight * weight }];
}
