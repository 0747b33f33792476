import { wantedCodes } from '../postgres/facet-codes.rules.ts';
import type { PlannedForm } from '../postgres/plan.rules.ts';
import type { SearchQuestion } from '../search-engine.ts';
import { facts } from './index-row.rules.ts';

/** A question to the index, as it is sent. Words only ever stand in `q`, in the body of a POST. */
export interface IndexQuestion {
  q: string;
  filter: (string | string[])[];
  limit: number;
  offset?: number;
  sort?: string[];
  facets?: string[];
  matchingStrategy?: 'all' | 'last';
  attributesToRetrieve: string[];
  showRankingScore?: boolean;
}

/** Quoted, a term is taken as it is: no prefix, no typo; spelling was seen to before (SEARCH 5.4). */
const quoted = (terms: readonly string[]): string => terms.map((term) => `"${term}"`).join(' ');

/** How many documents of the kind hold these terms, whatever the filters. */
export function countQuestion(of: SearchQuestion['of'], terms: readonly string[]): IndexQuestion {
  return ask({ q: quoted(terms), filter: [`kind = ${of}`], limit: 0, matchingStrategy: 'all' });
}

/** The documents that say one form of an idea, those it says most about first. */
export function formQuestion(question: SearchQuestion, form: PlannedForm, limit: number): IndexQuestion {
  return ask({
    q: quoted(form.terms),
    filter: filterOf(question),
    limit,
    matchingStrategy: 'all',
    showRankingScore: true,
  });
}

/** What is written is near these letters: the look that forgives what no list of words explained. */
export function guessQuestion(question: SearchQuestion, term: string, limit: number): IndexQuestion {
  return { ...ask({ q: term, filter: filterOf(question), limit }), attributesToRetrieve: ['id', 'words'] };
}

/** What is known of these documents; their words where they are to be compared. */
export function factsQuestion(ids: readonly string[], withWords: boolean): IndexQuestion {
  const filter = [`id IN [${ids.map((id) => JSON.stringify(id)).join()}]`];
  const fields = ['id', ...facts, ...(withWords ? ['words'] : [])];
  return { ...ask({ q: '', filter, limit: ids.length }), attributesToRetrieve: fields };
}

/** Everything that passes the filters, what helped first. */
export function browseQuestion(question: SearchQuestion): IndexQuestion {
  const by = question.sort === 'helped' ? 'helped_count:desc' : 'helped_score:desc';
  const { offset, limit } = question;
  return { ...ask({ q: '', filter: filterOf(question), limit }), offset, sort: [by], facets: ['codes'] };
}

/** Closed lists only: nothing a person typed can be in a filter. */
function filterOf({ of, filters, query }: SearchQuestion): (string | string[])[] {
  const { wanted, without } = wantedCodes(filters);
  const left = query.crisis ? [...new Set([...without, 'without:self-harm-talk'])] : without;
  return [
    `kind = ${of}`,
    ...wanted.map((codes) => codes.map((code) => `codes = ${JSON.stringify(code)}`)),
    ...left.map((code) => `codes != ${JSON.stringify(code)}`),
  ];
}

const ask = (question: Omit<IndexQuestion, 'attributesToRetrieve'>): IndexQuestion => ({
  attributesToRetrieve: ['id'],
  ...question,
});
