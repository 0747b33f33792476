import type { Reading } from '../forum/folding.rules.ts';
import type { ThreadKind } from '../forum/thread.entity.ts';
import type { Em } from '../platform/rows.ts';
import type { ContentLabel } from '../safety/content-labels.catalogue.ts';
import { chosenIn, withoutChosen } from '../strategies/filters.rules.ts';
import type { Asked } from './asked.rules.ts';
import { type FoundInSearch, findInSearch } from './find.ts';
import type { FoundKind, Section, WaysOn } from './found.ts';
import type { Search } from './open-search.ts';
import { prepare } from './prepare.ts';
import { nothingAsked, type PreparedQuery } from './prepared-query.ts';
import type { FacetCounts } from './search-engine.ts';
import type { KnownWords } from './word-lists.ts';

/** What a page of the search is made from, but for what was typed. */
export interface SearchResult {
  query: PreparedQuery;
  sections: [FoundKind, Section][];
  /** Null where enough was found. */
  waysOn: Omit<WaysOn, 'didYouMean'> | null;
  /** Other words that stand in something everybody can read. */
  didYouMean: string | null;
  /** The engine that is set did not answer; another one did. */
  fellBack: boolean;
}

/** Who asks, and in what. */
export interface Asking {
  em: Em;
  search: Search;
  words: KnownWords;
  reading: Reading;
}

const threadKinds: Record<FoundKind, ThreadKind> = {
  strategies: 'strategy',
  threads: 'thread',
  stories: 'story',
};

/** What those strategies are for that come where words of a crisis find nothing. */
const nextHour = ['after-crisis', 'urges'] as const;

/** Rows on a page of one kind, and rows of the lesser kinds on the page of all. */
const perPage = 10;
const perGlance = 4;
/** Below this ways on are offered (SEARCH 5.6). */
const few = 3;
/** So many filters are tried without, and so many situations stand as "close to it". */
const mostTried = 8;
const mostNearby = 4;
/** Milliseconds. */
const patience = 500;
/** Threads and stories under one of these are left out of what somebody in a crisis is shown (SEARCH 5.2). */
const notInCrisis: readonly ContentLabel[] = ['suicide-thoughts', 'self-harm'];

/**
 * Looks for words and choices: strategies, threads and stories, each in a section of its own, as this reader wants them,
 * and ways on where little fits. Filters are about strategies; with filters only those are looked for.
 */
export async function answerSearch(
  asking: Asking,
  { words, asked }: { words: string; asked: Asked },
): Promise<SearchResult> {
  const query = await prepared(asking, words);
  const kinds = kindsOf(asked, query);
  const found = await Promise.all(kinds.map((kind) => findKind(asking, { query, kind, asked })));
  const about = found.reduce((sum, each) => sum + each.about, 0);
  const isBare = query.empty && chosenIn(asked.filters).length === 0;
  return {
    query,
    sections: await Promise.all(
      kinds.map(async (kind, at): Promise<[FoundKind, Section]> => {
        const section = sectionOf(found[at] as FoundInSearch, { kind, asked, query });
        const facets = kind === 'strategies' ? await facetsOf(asking, { query, asked, section }) : {};
        return [kind, { ...section, facets }];
      }),
    ),
    waysOn: about < few && !isBare ? await waysOn(asking, { query, asked, about }) : null,
    didYouMean: found.find((each) => each.didYouMean !== null)?.didYouMean ?? null,
    fellBack: found.some((each) => each.fellBack),
  };
}

/** What somebody typed as every engine looks for it. Nothing of it is kept. */
export async function prepared(
  { em, search, words }: Omit<Asking, 'reading'>,
  typed: string,
): Promise<PreparedQuery> {
  if (typed === '') return nothingAsked('');
  const [vocabulary, lists] = await Promise.all([search.vocabularies.current(em), words.current(em)]);
  return prepare(typed, vocabulary, lists);
}

function kindsOf({ of, filters }: Asked, query: PreparedQuery): FoundKind[] {
  if (of !== 'all') return [of];
  return query.empty || chosenIn(filters).length > 0 ? ['strategies'] : ['strategies', 'threads', 'stories'];
}

interface Wanted {
  query: PreparedQuery;
  kind: FoundKind;
  asked: Asked;
}

const rowsOf = ({ kind, asked }: Pick<Wanted, 'kind' | 'asked'>): number =>
  asked.of === 'all' && kind !== 'strategies' ? perGlance : perPage;

async function findKind(asking: Asking, wanted: Wanted): Promise<FoundInSearch> {
  const found = await findWords(asking, wanted);
  const { query, kind, asked } = wanted;
  const isOpen = kind === 'strategies' && chosenIn(asked.filters).length === 0;
  if (!query.crisis || !isOpen || found.about > 0) return found;
  // Nobody in a crisis is told that nothing fits: then comes what helped others through such hours (SEARCH 5.2).
  const filters = { situation: [...nextHour] };
  return findWords(asking, {
    ...wanted,
    query: { ...query, ideas: [], empty: true },
    asked: { ...asked, filters },
  });
}

function findWords({ em, reading, search }: Asking, { query, kind, asked }: Wanted): Promise<FoundInSearch> {
  const rows = rowsOf({ kind, asked });
  return findInSearch(em, reading, search.engines, {
    query,
    of: threadKinds[kind],
    filters: kind === 'strategies' ? asked.filters : {},
    sort: kind === 'strategies' ? asked.sort : 'fit',
    offset: (asked.page - 1) * rows,
    limit: rows,
    patience,
  });
}

function sectionOf(found: FoundInSearch, { kind, asked, query }: Wanted): Section {
  const { about, exact, facets, leftOut } = found;
  // Not counted: how many there are is nothing to meet now.
  const hits = query.crisis
    ? found.hits.filter(({ labels }) => !labels.some((label) => notInCrisis.includes(label)))
    : found.hits;
  return {
    hits,
    leftOut,
    count: about - (found.hits.length - hits.length),
    exact,
    pages: Math.max(1, Math.ceil(about / rowsOf({ kind, asked }))),
    facets,
  };
}

/**
 * How often each value stands among what was found. Of a facet that is narrowed already, among what would be found
 * without it: its values widen the search, so that is what choosing another one would add.
 */
async function facetsOf(
  asking: Asking,
  { query, asked, section }: { query: PreparedQuery; asked: Asked; section: Section },
): Promise<FacetCounts> {
  const narrowed = [...new Set(chosenIn(asked.filters).map(({ facet }) => facet))];
  const wider = await Promise.all(
    narrowed.map(async (facet) => {
      const { [facet]: _, ...filters } = asked.filters;
      const { em, reading, search } = asking;
      const question = {
        query,
        of: 'strategy',
        filters,
        sort: 'fit',
        offset: 0,
        limit: 1,
        patience,
      } as const;
      const { facets } = await findInSearch(em, reading, search.engines, question);
      return [facet, facets[facet]] as const;
    }),
  );
  return { ...section.facets, ...Object.fromEntries(wider.filter(([, counts]) => counts !== undefined)) };
}

/** The filter without which there is most, and situations that the words let one think of. */
async function waysOn(
  asking: Asking,
  { query, asked, about }: { query: PreparedQuery; asked: Asked; about: number },
): Promise<Omit<WaysOn, 'didYouMean'>> {
  const tried = chosenIn(asked.filters).slice(0, mostTried);
  const without = await Promise.all(
    tried.map(async (chosen) => {
      const filters = withoutChosen(asked.filters, chosen);
      const wanted = { query, kind: 'strategies' as const, asked: { ...asked, page: 1, filters } };
      return { chosen, more: (await findKind(asking, wanted)).about - about };
    }),
  );
  const [drop] = without.filter(({ more }) => more > 0).sort((one, other) => other.more - one.more);
  const chosen = asked.filters.situation ?? [];
  const nearby = query.situations.map(({ code }) => code).filter((code) => !chosen.includes(code));
  return { drop: drop ?? null, nearby: nearby.slice(0, mostNearby) };
}
