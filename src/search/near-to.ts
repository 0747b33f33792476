import type { Em } from '../platform/rows.ts';
import type { Situation } from '../strategies/facets.catalogue.ts';
import type { SearchEngines } from './engines.ts';
import { readableThreads } from './readable.ts';
import type { SearchQuestion } from './search-engine.ts';

/** A strategy that is like another one. */
export interface RelatedStrategy {
  id: string;
  title: string;
}

/** Of each strategy so many of its strongest terms say what it is about. */
const termsOfEach = 24;

/**
 * Strategies like this one: those that share its rarest and strongest words, and its situations and kinds. Only what
 * everybody can read now; none for a strategy the index does not know yet.
 */
export function listRelatedStrategies(em: Em, id: string, limit: number): Promise<RelatedStrategy[]> {
  return em.execute<RelatedStrategy[]>(
    `with own as (select num, kind, facets from search.document where id = ?),
     said as (
       select x.term, x.impact * ln(1.0 + a.documents / f.documents::numeric) as worth
       from own o join search.term x on x.doc = o.num and x.kind = o.kind
         join search.frequency f on f.kind = x.kind and f.term = x.term and f.documents > 1
         join search.frequency a on a.kind = x.kind and a.term = ''
       order by worth desc limit ${termsOfEach}
     ), alike as (
       select t.doc, sum(t.impact * s.worth) as score
       from said s cross join lateral (
         select doc, impact from search.term where kind = 2 and term = s.term order by impact desc limit 1000
       ) t group by t.doc
     )
     select t.id, t.title from alike a join search.document d on d.num = a.doc join own w on w.num <> d.num
       join (select t.id, t.title from ${readableThreads}) t on t.id = d.id
     order by a.score * (1 + 0.25 * cardinality(array(
       select unnest(d.facets) intersect select f from unnest(w.facets) f where f like 'situation:%' or f like 'kind:%'
     ))) desc limit ?`,
    [id, limit],
  );
}

/** Situations offered where little fits, at most so many. */
const mostSituations = 5;

/**
 * Situations near to a question, best first: what its words let one think of, then what stands most often among strategies
 * that share any of them. From a closed list, so nothing anybody wrote can be in it (SEARCH 3).
 */
export async function findNearbySituations(
  engines: SearchEngines,
  question: SearchQuestion,
): Promise<Situation[]> {
  const thought = question.query.situations.map(({ code }) => code);
  if (thought.length >= mostSituations) return thought.slice(0, mostSituations);
  const { facets } = await engines.ask({ ...question, of: 'strategy', filters: {}, offset: 0, limit: 1 });
  const often = Object.entries(facets.situation ?? {}).sort(([, one], [, other]) => other - one);
  return [...new Set([...thought, ...often.map(([code]) => code as Situation)])].slice(0, mostSituations);
}
