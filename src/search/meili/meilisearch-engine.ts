import type { IndexQuery, SearchClient, SearchResult } from '../../platform/search-client.ts';
import { isSearchTrouble, searchTrouble } from '../../platform/search-trouble.ts';
import { countCodes, kindCodes, situationCodes } from '../postgres/facet-codes.rules.ts';
import { type Plan, planOf, termsIn } from '../postgres/plan.rules.ts';
import { type Candidate, rank } from '../postgres/rank.rules.ts';
import { whatFits } from '../postgres/what-fits.rules.ts';
import type { Idea, PreparedQuery } from '../prepared-query.ts';
import type { SearchAnswer, SearchEngine, SearchQuestion } from '../search-engine.ts';
import { stemOf } from '../stemming.rules.ts';
import { guessWords } from './guess-words.rules.ts';
import type { Keyring } from './keyring.ts';
import {
  browseQuestion,
  countQuestion,
  factsQuestion,
  formQuestion,
  guessQuestion,
  type IndexQuestion,
} from './questions.rules.ts';
import { addUp, limitsFor } from './sum-up.rules.ts';

/** As many are found at most, and so many are compared word by word. */
const mostFound = 1000;
const mostCompared = 160;
/** Rows in which a word that nobody knows is looked for among the words that are there. */
const guessedIn = 12;

type Ask = (questions: IndexQuestion[]) => Promise<SearchResult[]>;

/**
 * Search in Meilisearch: it tells how many documents hold each term, which of them each term says most about, and what
 * is near a word nobody knows; the best are then compared word by word, by the same rules as in PostgreSQL. Throws a
 * `SearchTrouble`, without a word of the question, when it has no answer in time.
 */
export const meilisearchEngine = (
  keyring: Pick<Keyring, 'names' | 'clientFor' | 'forget'>,
): SearchEngine => ({
  name: 'meilisearch',
  search: async (question) => {
    try {
      const client = await keyring.clientFor('search');
      const ask = asker(client, keyring.names.live, Date.now() + question.patience);
      return question.query.empty ? await browse(ask, question) : await find(ask, question);
    } catch (trouble) {
      if (isSearchTrouble(trouble) && trouble.code === 'invalid_api_key') keyring.forget();
      throw trouble;
    }
  },
});

/** All questions of one search end at the same moment. */
function asker(client: Pick<SearchClient, 'search'>, indexUid: string, end: number): Ask {
  return async (questions) => {
    if (questions.length === 0) return [];
    const left = end - Date.now();
    if (left <= 0) throw searchTrouble('late');
    const queries = questions.map((one): IndexQuery => ({ indexUid, ...one }));
    return client.search(queries, left);
  };
}

async function find(ask: Ask, question: SearchQuestion): Promise<SearchAnswer> {
  const plan = await makePlan(ask, question);
  const guessed = await candidates(ask, question, plan);
  const near = guessed.slice(0, mostCompared);
  const known = await factsOf(ask, near, true);
  const { situations, kinds } = question.query;
  const liked = new Set([
    ...situationCodes(situations.map(({ code }) => code)),
    ...kindCodes(kinds.map(({ code }) => code)),
  ]);
  const compared = [...known.values()].map((fact) => rank(fact, plan, liked));
  compared.sort((one, other) => other.score - one.score);
  const fitting = whatFits(compared, plan).map(({ id }) => id);
  // Beyond what was compared only where all of that fits: then there is more of the same.
  const far = fitting.length === compared.length ? guessed.slice(mostCompared) : [];
  for (const [id, fact] of await factsOf(ask, far, false)) known.set(id, fact);
  const ids = [...fitting, ...far.filter((id) => known.has(id))];
  if (question.sort === 'helped') {
    const helped = (id: string): number => known.get(id)?.helpedCount ?? 0;
    ids.sort((one, other) => helped(other) - helped(one));
  }
  const facets = countCodes(ids.map((id) => known.get(id)?.facets.join(' ') ?? ''));
  const { offset, limit } = question;
  return { ids: ids.slice(offset, offset + limit), about: ids.length, facets };
}

/** How rare each term is among the documents of this kind, and what a find of it is worth. */
async function makePlan(ask: Ask, question: SearchQuestion): Promise<Plan> {
  const { query, of } = question;
  const counted = await countTerms(ask, of, ['', ...termsIn(query)]);
  const lonely = query.ideas.filter((idea) => isLonely(idea, counted));
  if (lonely.length === 0) return planOf(query, counted, counted.get('') ?? 0);
  const better = await withGuesses(ask, question, lonely);
  const fresh = termsIn(better).filter((term) => !counted.has(term));
  for (const [term, count] of await countTerms(ask, of, fresh)) counted.set(term, count);
  return planOf(better, counted, counted.get('') ?? 0);
}

/** In how many documents each term stands; '' stands for all documents. */
async function countTerms(
  ask: Ask,
  of: SearchQuestion['of'],
  terms: readonly string[],
): Promise<Map<string, number>> {
  const counts = await ask(terms.map((term) => countQuestion(of, term === '' ? [] : [term])));
  return new Map(terms.map((term, at) => [term, counts[at]?.estimatedTotalHits ?? 0]));
}

/** One word that stands in no document, and nothing else to go by. */
function isLonely({ forms, unwanted }: Idea, counted: ReadonlyMap<string, number>): boolean {
  const [form] = forms;
  if (unwanted || forms.length !== 1 || form?.from !== 'typed' || !/^\p{L}{3,}$/u.test(form.text))
    return false;
  return (counted.get(stemOf(form.text)) ?? 0) === 0;
}

/**
 * A word nobody wrote may be the beginning of one, or misspelt in a way no list foresaw: Meilisearch knows what is near,
 * and what it finds becomes one more way of saying the idea.
 */
async function withGuesses(ask: Ask, question: SearchQuestion, lonely: Idea[]): Promise<PreparedQuery> {
  const typed = lonely.map(({ forms }) => forms[0]?.text ?? '');
  const found = await ask(typed.map((word) => guessQuestion(question, word, guessedIn)));
  const guesses = new Map(
    lonely.map((idea, at) => [idea, guessWords(typed[at] ?? '', found[at]?.hits ?? [])]),
  );
  const { query } = question;
  const ideas = query.ideas.map((idea) => ({
    ...idea,
    forms: [...idea.forms, ...(guesses.get(idea) ?? [])],
  }));
  return { ...query, ideas };
}

/** Ids of what may fit, the best guess first. */
async function candidates(ask: Ask, question: SearchQuestion, { ideas }: Plan): Promise<string[]> {
  const forms = ideas.flatMap((idea, at) => idea.forms.map((form) => ({ idea: at, form })));
  const limits = limitsFor(forms.length, mostFound);
  const results = await ask(forms.map(({ form }) => formQuestion(question, form, limits)));
  const finds = forms.map(({ idea, form }, at) => ({
    idea,
    worth: form.worth,
    hits: (results[at]?.hits ?? []).map(({ id, _rankingScore = 0 }) => ({ id, strength: _rankingScore })),
  }));
  return addUp(finds).slice(0, mostFound);
}

/** What is known of these documents; with their words where they are to be compared. */
async function factsOf(
  ask: Ask,
  ids: readonly string[],
  withWords: boolean,
): Promise<Map<string, Candidate>> {
  if (ids.length === 0) return new Map();
  const [found] = await ask([factsQuestion(ids, withWords)]);
  return new Map(
    (found?.hits ?? []).map(({ id, words = '', codes = [], ...counts }) => [
      id,
      {
        id,
        words,
        facets: codes,
        helpedCount: counts.helped_count ?? 0,
        helpedScore: counts.helped_score ?? 0,
        worseShare: counts.worse_share ?? 0,
      },
    ]),
  );
}

/** Everything that passes the filters: for a question in which there is nothing to look for. */
async function browse(ask: Ask, question: SearchQuestion): Promise<SearchAnswer> {
  const [result] = await ask([browseQuestion(question)]);
  const counted = Object.entries(result?.facetDistribution?.codes ?? {});
  const facets: Record<string, Record<string, number>> = {};
  for (const [code, count] of counted) {
    const [facet = '', value = ''] = code.split(':');
    facets[facet] = { ...facets[facet], [value]: count };
  }
  const ids = (result?.hits ?? []).map(({ id }) => id);
  return { ids, about: result?.estimatedTotalHits ?? ids.length, facets: facets as SearchAnswer['facets'] };
}
