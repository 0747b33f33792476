import { functionWords } from '../function-words.catalogue.ts';
import type { Form, Idea, PreparedQuery } from '../prepared-query.ts';
import { stemOf } from '../stemming.rules.ts';
import { wordsOf } from '../words.rules.ts';

/** An idea as this engine looks for it. What belongs to one thing that was asked for has the same group. */
export interface GroupedIdea extends Idea {
  group: string;
}

/** What other ways of saying it weigh beside the words: much in a short question, little where somebody tells all of it. */
const meanings = { most: 0.7, least: 0.15, shortest: 1, long: 5 };
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
  const weight = meaningWeight(words.length);
  return [...words, ...wanted.flatMap((idea) => meaningOf(idea, weight))];
}

function meaningWeight(words: number): number {
  const { most, least, shortest, long } = meanings;
  const share = Math.min(1, Math.max(0, (words - shortest) / (long - shortest)));
  return most - share * (most - least);
}

const stemsIn = (text: string): string[] => wordsOf(text).map(stemOf);

/** Every word that says something as an idea of its own, with the words it may have been meant to be. */
export function wordByWord({ typed, ideas }: PreparedQuery): GroupedIdea[] {
  const words = new Map(
    wordsOf(typed)
      .filter((word) => !functionWords.has(word))
      .map((word) => [stemOf(word), word]),
  );
  return [...words.values()].map((word): GroupedIdea => {
    const around = ideas.filter((idea) => wordsOf(idea.typed).includes(word));
    const meant = around.flatMap((idea) => idea.forms.filter((form) => isMeant(form, idea, word)));
    const group = around[0]?.typed ?? word;
    const anchor = around.find((idea) => idea.anchor)?.anchor;
    return {
      typed: word,
      group,
      forms: [{ text: word, weight: 1, from: 'typed' }, ...trusted(meant)],
      weight: 1,
    };
  });
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

function meaningOf(idea: Idea, weight: number): GroupedIdea[] {
  const forms = idea.forms.filter(({ from }) => from !== 'typed' && from !== 'spelling');
  const phrases = idea.forms.filter(({ from, text }) => from === 'typed' && text.includes(' '));
  if (forms.length + phrases.length === 0) return [];
  return [{ ...idea, group: idea.typed, forms: [...phrases, ...forms], weight: idea.weight * weight }];
}
