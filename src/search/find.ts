import { isLeftOut, type Reading, shownTitle } from '../forum/folding.rules.ts';
import type { ThreadKind } from '../forum/thread.entity.ts';
import type { Em } from '../platform/rows.ts';
import type { ContentLabel } from '../safety/content-labels.catalogue.ts';
import type { Answered, SearchEngines } from './engines.ts';
import {
  type HitWords,
  listHitWords,
  listReadable,
  listSeenWords,
  type Readable,
  type StrategyFacts,
} from './hits.queries.ts';
import { bestPassage, type Marks, markedLine, marksOf, type Piece, saysAny } from './passage.rules.ts';
import type { FacetCounts, SearchEngine, SearchQuestion } from './search-engine.ts';
import { stemOf } from './stemming.rules.ts';
import { wordsOf } from './words.rules.ts';

/** One thing that was found, as this reader may have it now: words under a folded label are not in it (CW-3). */
export interface Hit {
  id: string;
  kind: ThreadKind;
  /** Empty where it is folded. */
  title: Piece[];
  passage: Piece[];
  labels: ContentLabel[];
  /** The topics that stand in place of the words; none where nothing is folded. */
  folded: ContentLabel[];
  starter: string;
  spaceTitle: string;
  lastHour: Date;
  strategy: StrategyFacts | null;
}

export interface FoundInSearch {
  hits: Hit[];
  /** Readable, but left out by this reader's own choices, on the way to the end of this page. */
  leftOut: number;
  /** How many fit; for sure where `exact`, else about so many. */
  about: number;
  exact: boolean;
  facets: FacetCounts;
  engine: SearchEngine['name'];
  /** Another engine is set and did not answer. */
  fellBack: boolean;
  /** Other words that surely stand in something everybody can read; null where the typed ones do. */
  didYouMean: string | null;
}

/** Below this number of finds they are counted one by one in PostgreSQL (SEARCH 3). */
const countedBelow = 20;
/** An engine gives no more than this. */
const deepest = 1000;

/**
 * A page of what fits a question. An engine gives ids and an order; everything else is read in PostgreSQL now, under the
 * predicate of the pages and the reader's own choices, so nothing that was hidden, taken back or edited out can be in it,
 * whatever the index still says (SEARCH 3). Refuses with what PostgreSQL refuses with; never with a word of the question.
 */
export async function findInSearch(
  em: Em,
  reading: Reading,
  engines: SearchEngines,
  question: SearchQuestion,
): Promise<FoundInSearch> {
  const { offset, limit } = question;
  const wanted = Math.min(deepest, Math.max(offset + 3 * limit, 3 * countedBelow));
  const answer = await engines.ask({ ...question, offset: 0, limit: wanted });
  const marks = marksOf(question.query);
  const found = await readableHits(em, reading, answer.ids, { question, marks });
  const page = found.shown.slice(offset, offset + limit);
  const words = await listHitWords(
    em,
    page.map(({ id }) => id),
    [...reading.away],
  );
  const exact = answer.ids.length >= answer.about || answer.about < countedBelow;
  return {
    hits: page.flatMap((row) => hitOf(row, words.get(row.id), reading, marksOf(question.query, true))),
    leftOut: found.leftOut,
    about: exact ? found.shown.length : Math.max(answer.about, found.shown.length),
    exact,
    facets: facetsFor(answer, found.gone),
    engine: answer.engine,
    fellBack: answer.fellBack,
    didYouMean: await surely(em, question.query.typed, question.query.didYouMean),
  };
}

interface Kept {
  shown: Readable[];
  leftOut: number;
  /** Ids of the index that cannot be read any more, or no longer say what was asked for. */
  gone: number;
}

async function readableHits(
  em: Em,
  reading: Reading,
  ids: string[],
  { question, marks }: { question: SearchQuestion; marks: Marks },
): Promise<Kept> {
  const rows = (await listReadable(em, ids)).filter(({ kind }) => kind === question.of);
  const changed = rows.filter((row) => row.changed).map(({ id }) => id);
  const still = question.query.empty ? new Set(changed) : await stillSay(em, changed, marks);
  const current = rows.filter((row) => !row.changed || still.has(row.id));
  const shown = current.filter((row) => !isLeftOut(row, reading));
  return { shown, leftOut: current.length - shown.length, gone: ids.length - current.length };
}

/** Those that changed and still say something of what was looked for: a word that was edited out finds nothing. */
async function stillSay(em: Em, ids: string[], marks: Marks): Promise<Set<string>> {
  const words = await listHitWords(em, ids, []);
  const say = [...words.values()].filter(({ title, texts }) =>
    [title, ...texts].some((text) => saysAny(text, marks)),
  );
  return new Set(say.map(({ id }) => id));
}

function hitOf(row: Readable, words: HitWords | undefined, reading: Reading, marks: Marks): Hit[] {
  if (words === undefined) return [];
  const { title, folded } = shownTitle({ ...row, title: words.title }, reading);
  const { id, kind, labels, starter } = row;
  const { spaceTitle, lastHour, strategy } = words;
  const isFolded = folded.length > 0;
  return [
    {
      id,
      kind,
      title: isFolded ? [] : markedLine(title, marks),
      passage: isFolded ? [] : passageOf(words.texts, marks),
      labels,
      folded,
      starter,
      spaceTitle,
      lastHour,
      strategy,
    },
  ];
}

/** From the first post that says something of it. */
function passageOf(texts: string[], marks: Marks): Piece[] {
  return bestPassage(texts.find((text) => saysAny(text, marks)) ?? texts[0] ?? '', marks);
}

/** Counts of an index that still holds what is gone would tell of it: then there are none until it has caught up. */
function facetsFor(answer: Answered, gone: number): FacetCounts {
  return gone > 0 && answer.about < countedBelow ? {} : answer.facets;
}

/** A suggestion only where each of its new words stands in something that everybody can read now. */
async function surely(em: Em, typed: string, meant: string | null): Promise<string | null> {
  if (meant === null) return null;
  const before = new Set(wordsOf(typed));
  const asked = wordsOf(meant)
    .filter((word) => !before.has(word))
    .map((word) => ({ word, term: stemOf(word) }));
  const seen = new Set(asked.length === 0 ? [] : await listSeenWords(em, asked));
  return asked.every(({ word }) => seen.has(word)) ? meant : null;
}
