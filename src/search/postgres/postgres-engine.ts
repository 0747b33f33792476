import type { ThreadKind } from '../../forum/thread.entity.ts';
import type { Em } from '../../platform/rows.ts';
import type { SearchAnswer, SearchEngine, SearchQuestion } from '../search-engine.ts';
import { kindNumber } from './entry.rules.ts';
import { countCodes, kindCodes, situationCodes, wantedCodes } from './facet-codes.rules.ts';
import { byWhatIsShared, kindredOf, termsInCommon } from './kindred.rules.ts';
import { type Plan, planOf, soughtIn, termsIn } from './plan.rules.ts';
import { type Candidate, type Ranked, rank } from './rank.rules.ts';
import { whatFits } from './what-fits.rules.ts';

/** No search takes PostgreSQL longer (SECURITY R3). Milliseconds. */
const longest = 500;
/** As many are found at most, and so many are compared word by word. */
const mostFound = 1000;
const mostCompared = 160;
/** Of a common word only the documents it says most about are looked at. */
const mostForTerm = 4000;

/**
 * Search in PostgreSQL: the sum of precomputed impacts finds what may fit, then the words of the best are compared one
 * by one (BM25 over parts, phrases, nearness, how much of the question is said). Refuses by throwing PostgreSQL's own
 * error, in which no value stands.
 */
export const postgresEngine = (fork: () => Em): SearchEngine => ({
  name: 'postgres',
  search: (question) =>
    fork().transactional(async (tx) => {
      const limit = String(Math.max(20, Math.min(longest, question.patience)));
      await tx.execute(`select set_config('statement_timeout', ?, true)`, [limit]);
      return question.query.empty ? browse(tx as Em, question) : find(tx as Em, question);
    }),
});

interface Row extends Omit<Candidate, 'words' | 'facets'> {
  facets: string;
  words: string | null;
}

async function find(tx: Em, question: SearchQuestion): Promise<SearchAnswer> {
  const { query, offset, limit, sort } = question;
  const plan = await makePlan(tx, question);
  if (plan.ideas.length === 0) return { ids: [], about: 0, facets: {} };
  const rows = await candidates(tx, question, plan);
  const liked = new Set([
    ...situationCodes(query.situations.map(({ code }) => code)),
    ...kindCodes(query.kinds.map(({ code }) => code)),
  ]);
  const compared = rows.flatMap(({ words, facets, ...row }): Ranked[] =>
    words === null ? [] : [rank({ ...row, words, facets: facets.split(' ') }, plan, liked)],
  );
  compared.sort((one, other) => other.score - one.score);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const fitting = whatFits(compared, plan);
  const first = await likest(tx, fitting, { of: question.of, wordsOf: (id) => byId.get(id)?.words ?? '' });
  // Beyond what was compared only where all of that fits: then there is more of the same.
  const more = fitting.length === compared.length ? rows.slice(compared.length).map(({ id }) => id) : [];
  const ids = [...first, ...fitting.slice(first.length).map(({ id }) => id), ...more];
  if (sort === 'helped') {
    const helped = (id: string): number => byId.get(id)?.helpedCount ?? 0;
    ids.sort((one, other) => helped(other) - helped(one));
  }
  const facets = countCodes(ids.map((id) => byId.get(id)?.facets ?? ''));
  return { ids: ids.slice(offset, offset + limit), about: ids.length, facets };
}

/** The first of what fits, those in front that say what the best have in common. */
async function likest(
  tx: Em,
  fitting: readonly Ranked[],
  { of, wordsOf }: { of: ThreadKind; wordsOf: (id: string) => string },
): Promise<string[]> {
  const kindred = kindredOf(fitting, wordsOf);
  const terms = termsInCommon(kindred);
  return byWhatIsShared(kindred, terms, await frequenciesOf(tx, of, terms.keys()));
}

async function makePlan(tx: Em, { query, of }: SearchQuestion): Promise<Plan> {
  const frequencies = await frequenciesOf(tx, of, termsIn(query));
  return planOf(query, frequencies, frequencies.get('') ?? 0);
}

/** The documents that hold each term, and all there are under ''. */
async function frequenciesOf(tx: Em, of: ThreadKind, terms: Iterable<string>): Promise<Map<string, number>> {
  const rows = await tx.execute<{ term: string; documents: number }[]>(
    'select term, documents from search.frequency where kind = ? and term = any(?::text[])',
    [kindNumber[of], ['', ...terms]],
  );
  return new Map(rows.map(({ term, documents }) => [term, documents]));
}

/** The condition of the filters, and its values. */
function conditionOf({ filters, query }: SearchQuestion): { where: string; values: string[][] } {
  const { wanted, without } = wantedCodes(filters);
  const left = query.crisis ? [...new Set([...without, 'without:self-harm-talk'])] : without;
  const where = [
    ...wanted.map(() => 'd.facets && ?::text[]'),
    ...(left.length > 0 ? ['not d.facets && ?::text[]'] : []),
  ];
  return { where: where.join(' and ') || 'true', values: left.length > 0 ? [...wanted, left] : wanted };
}

/** The best guesses, the best first; the words only of those that will be compared. */
async function candidates(tx: Em, question: SearchQuestion, plan: Plan): Promise<Row[]> {
  const terms = {
    idea: [] as number[],
    form: [] as number[],
    of: [] as number[],
    term: [] as string[],
    worth: [] as number[],
  };
  soughtIn(plan).forEach((idea, at) => {
    idea.forms.forEach((form, place) => {
      for (const term of form.terms) {
        terms.idea.push(at);
        terms.form.push(place);
        terms.of.push(form.terms.length);
        terms.term.push(term);
        terms.worth.push(form.worth / (1000 * form.terms.length));
      }
    });
  });
  const { where, values } = conditionOf(question);
  return tx.execute<Row[]>(
    `with asked as (
       select * from unnest(?::int[], ?::int[], ?::int[], ?::text[], ?::real[]) as a (idea, form, parts, term, worth)
     ), found as (
       select a.idea, a.form, a.parts, t.doc, t.impact * a.worth as score
       from asked a cross join lateral (
         select doc, impact from search.term where kind = ?::smallint and term = a.term order by impact desc limit ${mostForTerm}
       ) t
     ), formed as (
       select idea, doc, score from found where parts = 1
       union all
       select idea, doc, sum(score) from found where parts > 1 group by idea, form, doc, parts having count(*) = parts
     ), said as (
       select idea, doc, max(score) as score from formed group by idea, doc
     ), guessed as (
       select doc, sum(score) as score from said group by doc
     ), best as (
       select d.num, d.id, d.facets, d.helped_count, d.helped_score, d.worse_share,
         row_number() over (order by g.score desc, d.num) as place
       from guessed g join search.document d on d.num = g.doc where ${where}
       order by place limit ${mostFound}
     )
     select b.id, array_to_string(b.facets, ' ') as facets, b.helped_count as "helpedCount",
       b.helped_score as "helpedScore", b.worse_share as "worseShare",
       case when b.place <= ${mostCompared} then (select words from search.document d where d.num = b.num) end as words
     from best b order by b.place`,
    [terms.idea, terms.form, terms.of, terms.term, terms.worth, kindNumber[question.of], ...values],
  );
}

/** Everything that passes the filters, what helped first: for a question in which there is nothing to look for. */
async function browse(tx: Em, question: SearchQuestion): Promise<SearchAnswer> {
  const { where, values } = conditionOf(question);
  const order =
    question.sort === 'helped' ? 'd.helped_count desc, d.num desc' : 'd.helped_score desc, d.num desc';
  const rows = await tx.execute<{ id: string; facets: string }[]>(
    `select d.id, array_to_string(d.facets, ' ') as facets from search.document d
     where d.kind = ?::smallint and ${where} order by ${order} limit ${mostFound}`,
    [kindNumber[question.of], ...values],
  );
  const facets = countCodes(rows.map((row) => row.facets));
  const ids = rows.slice(question.offset, question.offset + question.limit).map(({ id }) => id);
  return { ids, about: rows.length, facets };
}
