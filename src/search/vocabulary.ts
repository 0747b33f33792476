import type { Em } from '../platform/rows.ts';
import { functionWords } from './function-words.catalogue.ts';
import type { Vocabulary } from './prepared-query.ts';
import { createRelated } from './related-words.ts';
import { nearWords, type SpellingWord, spellingWord } from './spelling.rules.ts';
import { stemOf } from './stemming.rules.ts';

/** Words held in memory, the most common ones; a forum rarely has as many. */
const mostWords = 60_000;
/** How often it is looked whether words changed, and how often everything is read anew when words have gone. Milliseconds. */
const lookEvery = 2000;
const anewEvery = 15_000;

export interface Vocabularies {
  /** The words of the documents, at most a few seconds old. */
  current(em: Em): Promise<Vocabulary>;
}

/**
 * What the words of all documents tell, kept in this process and brought up to date when the index has changed. Holds
 * only words that stand in some text everybody can read, as the index had it.
 */
export function createVocabularies(now: () => number = Date.now): Vocabularies {
  let state = emptyState();
  let lookedAt = Number.NEGATIVE_INFINITY;
  let readAt = Number.NEGATIVE_INFINITY;
  let looking: Promise<void> | null = null;
  const look = async (em: Em): Promise<void> => {
    const marks = await marksOf(em);
    if (marks.revision !== state.revision) {
      const anew = marks.gone !== state.gone && now() - readAt >= anewEvery;
      if (anew) {
        state = emptyState();
        readAt = now();
        state.gone = marks.gone;
      }
      await readWords(em, state);
      await state.related.read(em, state.revision);
      state.revision = marks.revision;
    }
    lookedAt = now();
  };
  return {
    current: async (em) => {
      if (now() - lookedAt >= lookEvery) {
        looking ??= look(em).finally(() => {
          looking = null;
        });
        await looking;
      }
      return vocabularyOf(state);
    },
  };
}

interface State {
  revision: string;
  gone: string;
  words: Map<string, SpellingWord>;
  /** Documents by stem: at least as many as its most common word has. */
  stems: Map<string, number>;
  related: ReturnType<typeof createRelated>;
}

const emptyState = (): State => ({
  revision: '0',
  gone: '',
  words: new Map(),
  stems: new Map(),
  related: createRelated(),
});

async function marksOf(em: Em): Promise<{ revision: string; gone: string }> {
  const [row] = await em.execute<{ revision: string; gone: string }[]>(
    `select max(value::text) filter (where name = 'postgres.revision') as revision,
       max(value::text) filter (where name = 'postgres.gone') as gone
     from search.setting where name in ('postgres.revision', 'postgres.gone')`,
  );
  return { revision: row?.revision ?? '0', gone: row?.gone ?? '' };
}

async function readWords(em: Em, state: State): Promise<void> {
  const rows = await em.execute<{ word: string; documents: number }[]>(
    'select word, documents from search.word where revision > ?::bigint order by documents desc limit ?',
    [state.revision, mostWords],
  );
  for (const { word, documents } of rows) {
    if (state.words.size >= mostWords && !state.words.has(word)) continue;
    state.words.set(word, spellingWord(word, documents));
    const stem = stemOf(word);
    state.stems.set(stem, Math.max(state.stems.get(stem) ?? 0, documents));
  }
}

function vocabularyOf({ words, stems, related }: State): Vocabulary {
  return {
    frequency: (word) => Math.max(words.get(word)?.documents ?? 0, stems.get(stemOf(word)) ?? 0),
    near: (word) => (functionWords.has(word) ? [] : nearWords(word, words.values())),
    related: (word) => related.of(word),
  };
}
