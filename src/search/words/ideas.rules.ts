import type { Form, Idea, Vocabulary } from '../prepared-query.ts';
import type { Match } from './choose.rules.ts';
import { type CrisisKind, crisisFamilies } from './crisis.catalogue.ts';
import type { Lexicon, Meaning } from './lexicon.rules.ts';
import type { Reading } from './readings.rules.ts';

/** No query is more than this for an engine. */
export const mostIdeas = 12;
export const mostForms = 48;

const roleWeight = { state: 1, topic: 1, method: 1, who: 0.6, setting: 0.35 } as const;
/** What a meaning's words weigh: less where the word typed is itself one of the documents'. */
const fromLiteral = 0.7;
const fromSpeech = 0.95;

/** What is asked for by a meaning that was found, in the words typed and in those of the documents. */
export function ideaOfMatch(match: Match, readings: Reading[], lexicon: Lexicon): Idea {
  const forms: Forms = new Map();
  const typed = match.tokens.map((token) => readings[token]).filter((reading) => reading !== undefined);
  const { literal, tokens } = match;
  const inARow = tokens.every((token, at) => at === 0 || token === (tokens[at - 1] ?? 0) + 1);
  if (!match.figurative) addTyped(forms, typed, { literal, inARow }, lexicon);
  const share = match.literal ? fromLiteral : fromSpeech;
  const from = match.literal ? 'synonym' : 'speech';
  addMeaning(forms, match.meaning, share * Math.max(0.3, match.sure), from);
  for (const { meaning, sure } of match.also) addMeaning(forms, meaning, share * sure * 0.8, from);
  return {
    typed: typed.map((reading) => reading.typed).join(' '),
    forms: best(forms),
    weight: roleWeight[match.meaning.role] * Math.max(0.5, match.sure),
    anchor: match.meaning.role !== 'setting' ? true : undefined,
  };
}

function addTyped(
  forms: Forms,
  typed: Reading[],
  { literal, inARow }: { literal: boolean; inARow: boolean },
  lexicon: Lexicon,
): void {
  const content = typed.filter(({ word }) => !lexicon.stopWords.has(word));
  if (typed.length > 1 && typed.length < 5 && (literal || (inARow && content.length === typed.length))) {
    add(forms, typed.map((reading) => reading.corrections[0]?.word ?? reading.word).join(' '), 1, 'typed');
  }
  const weight = literal && typed.length === 1 ? 1 : 0.6;
  for (const reading of content) {
    const wide = lexicon.general.has(reading.stem) ? 0.4 : 1;
    add(forms, reading.word, weight * wide, literal ? 'typed' : 'speech');
    for (const { word, likeness } of reading.corrections)
      add(forms, word, weight * wide * likeness, 'spelling');
  }
}

function addMeaning(forms: Forms, meaning: Meaning, share: number, from: Form['from']): void {
  for (const { text, weight } of meaning.forms) add(forms, text, weight * share, from);
}

/** What is looked for where words of a crisis name nothing themselves: what helps with this kind, the first family most. */
export function ideasOfCrisis(kind: CrisisKind, lexicon: Lexicon): Idea[] {
  return crisisFamilies[kind].flatMap((id, place) => {
    const meaning = lexicon.meanings.get(id);
    if (!meaning) return [];
    const forms: Forms = new Map();
    addMeaning(forms, meaning, fromSpeech, 'speech');
    return [{ typed: '', forms: best(forms), weight: 1 / (place + 1), anchor: true as const }];
  });
}

/** What is asked for by a word that no catalogue explains. */
export function ideaOfWord(reading: Reading, lexicon: Lexicon, vocabulary: Vocabulary): Idea {
  const forms: Forms = new Map();
  add(forms, reading.word, 1, 'typed');
  for (const { word, likeness } of reading.corrections) add(forms, word, likeness * 0.95, 'spelling');
  const wide = lexicon.general.has(reading.stem);
  const frequency = vocabulary.frequency(reading.word);
  if (!wide && frequency > 0 && frequency <= 12) {
    for (const { word, strength } of vocabulary.related(reading.word).slice(0, 2)) {
      if (strength >= 0.5) add(forms, word, strength * 0.15, 'related');
    }
  }
  const guessed = reading.corrections.length > 0;
  return {
    typed: reading.typed,
    forms: best(forms),
    weight: wide ? 0.3 : 1,
    anchor: !wide && (frequency > 0 || guessed) && !lexicon.outside.has(reading.stem) ? true : undefined,
  };
}

/** Forms of one idea: each said once, at its highest weight. */
type Forms = Map<string, Form>;

const longestForm = 4;

function add(forms: Forms, text: string, weight: number, from: Form['from']): void {
  if (weight < 0.04 || text.split(' ').length > longestForm) return;
  const known = forms.get(text);
  if (!known) forms.set(text, { text, weight: rounded(weight), from });
  else if (known.weight < weight) known.weight = rounded(weight);
}

function best(forms: Forms): Form[] {
  return [...forms.values()].sort((a, b) => b.weight - a.weight).slice(0, mostForms);
}

function rounded(weight: number): number {
  return Math.round(Math.min(1, weight) * 100) / 100;
}
