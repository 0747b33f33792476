import type { ThreadKind } from '../forum/thread.entity.ts';
import type { Em } from '../platform/rows.ts';
import { textOfHtml } from '../platform/text.rules.ts';
import type { ContentLabel } from '../safety/content-labels.catalogue.ts';
import { allLabels } from '../safety/content-labels.rules.ts';
import type { Caution, Energy, MinuteStep } from '../strategies/facets.catalogue.ts';
import { openAnswer, readableThreads } from './readable.ts';

/* What is shown of what an engine found: read from PostgreSQL under the predicate of the pages, whatever the index says. */

/** A thread that can be read now, with what decides whether this reader wants to meet it. */
export interface Readable {
  id: string;
  kind: ThreadKind;
  labels: ContentLabel[];
  starter: string;
  /** It has changed since the index saw it. */
  changed: boolean;
}

/** Those of the ids that everybody can read, in the same order. */
export async function listReadable(em: Em, ids: readonly string[]): Promise<Readable[]> {
  if (ids.length === 0) return [];
  const rows = await em.execute<(Omit<Readable, 'labels'> & { labels: string[] })[]>(
    `select t.id, t.kind, o.labels || o.team_labels as labels, t.name_id as starter,
       exists (select from search.dirty d where d.id = t.id and d.hasty) as changed
     from ${readableThreads} where t.id = any(?::text[])`,
    [[...ids]],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row === undefined ? [] : [{ ...row, labels: allLabels(row.labels) }];
  });
}

/** What a strategy says of itself in a list. Figures are the published ones; none below the first step. */
export interface StrategyFacts {
  minutes: MinuteStep;
  energy: Energy;
  night: boolean;
  cautions: Caution[];
  told: number;
  helped: number;
}

export interface HitWords {
  id: string;
  title: string;
  spaceTitle: string;
  lastHour: Date;
  /**
   * Words of the opening post, those of a strategy part by part without our headings, then of answers under no label by
   * names that are not put away.
   */
  texts: string[];
  strategy: StrategyFacts | null;
}

interface Row extends Partial<StrategyFacts> {
  id: string;
  title: string;
  space_title: string;
  last_hour: string;
  html: string | null;
  answers: string[] | null;
}

/** The words of threads that can be read, for passages. `away` are names the reader does not want to meet. */
export async function listHitWords(
  em: Em,
  ids: readonly string[],
  away: readonly string[],
): Promise<Map<string, HitWords>> {
  if (ids.length === 0) return new Map();
  const rows = await em.execute<Row[]>(
    `select t.id, t.title, sp.title as space_title, t.last_hour, left(o.html, 40000) as html, s.minutes, s.energy, s.night,
       s.cautions, s.shown_told as told, s.shown_helped as helped,
       case when t.kind <> 'strategy' then (
         select array_agg(left(p.html, 8000) order by p.position)
         from (select * from post p where p.thread_id = t.id and ${openAnswer} and p.name_id <> all(?::text[])
               order by p.position limit 100) p
       ) end as answers
     from ${readableThreads} join space sp on sp.id = t.space_id left join strategy s on s.thread_id = t.id
     where t.id = any(?::text[])`,
    [[...away], [...ids]],
  );
  return new Map(rows.map((row) => [row.id, wordsOfRow(row)]));
}

function wordsOfRow({ id, title, space_title, last_hour, html, answers, ...facts }: Row): HitWords {
  const strategy = typeof facts.energy === 'string' ? (facts as StrategyFacts) : null;
  const opening = strategy === null ? [html ?? ''] : (html ?? '').split(/<h3>.*?<\/h3>/);
  const texts = [...opening, ...(answers ?? [])].map(textOfHtml).filter((text) => text !== '');
  return { id, title, spaceTitle: space_title, lastHour: new Date(last_hour), texts, strategy };
}

/** Which of these words stand in a text that everybody can read and that has not changed since the index saw it. */
export async function listSeenWords(
  em: Em,
  asked: readonly { word: string; term: string }[],
): Promise<string[]> {
  const rows = await em.execute<{ word: string }[]>(
    `select a.word from unnest(?::text[], ?::text[]) as a (word, term)
     where exists (
       select from search.term x join search.document d on d.num = x.doc
         join (${readableSelect}) r on r.id = d.id
       where x.kind in (0, 1, 2) and x.term = a.term
         and ' ' || translate(d.words, '|', ' ') || ' ' like '% ' || a.word || ' %'
         and not exists (select from search.dirty y where y.engine = 'postgres' and y.id = d.id and y.hasty))`,
    [asked.map(({ word }) => word), asked.map(({ term }) => term)],
  );
  return rows.map(({ word }) => word);
}

const readableSelect = `select t.id from ${readableThreads}`;
