import type { PostState } from '../forum/post.entity.ts';
import type { Em } from '../platform/rows.ts';
import type { ContentLabel } from '../safety/content-labels.catalogue.ts';
import { allLabels } from '../safety/content-labels.rules.ts';
import type { Company, Cost, Energy, MinuteStep, Situation } from './facets.catalogue.ts';

/* Lists of strategies. Every one asks for what anybody may read: up, and listed. */

const perPage = 20;

/** The strategies on one page of a list. */
export const placesOf = (page: number) => ({ limit: perPage, offset: (page - 1) * perPage });

/** How many pages a list of so many has; an empty one has one. */
export const pagesFor = (count: number): number => Math.max(1, Math.ceil(count / perPage));

/** A strategy of a list: what helps to choose, and nothing that was typed under a folded title. */
export interface StrategyItem {
  id: string;
  title: string;
  /** What it is, in its author's words. */
  about: string;
  /** Labels of its words, by author and team. What becomes of them is the reader's choice (CW-3). */
  labels: ContentLabel[];
  starter: string;
  minutes: MinuteStep;
  energy: Energy;
  night: boolean;
  company: Company;
  cost: Cost;
  shownTold: number;
  shownHelped: number;
}

const columns = `t.id, t.title, o.sections->>'about' as about, o.labels || o.team_labels as labels, t.name_id as starter,
  s.minutes, s.energy, s.night, s.company, s.cost, s.shown_told as "shownTold", s.shown_helped as "shownHelped"`;
const joined = `strategy s on s.thread_id = t.id join post o on o.thread_id = t.id and o.position = 1 and o.state = 'up'`;

const withLabels = (rows: (Omit<StrategyItem, 'labels'> & { labels: string[] })[]): StrategyItem[] =>
  rows.map((row) => ({ ...row, labels: allLabels(row.labels) }));

/** All strategies, or those for one situation, the last spoken of first. */
export async function listStrategies(
  em: Em,
  situation: Situation | null,
  { limit, offset }: { limit: number; offset: number },
): Promise<StrategyItem[]> {
  const found = await em.execute<(Omit<StrategyItem, 'labels'> & { labels: string[] })[]>(
    `select ${columns} from thread t join ${joined}
     where t.listed and t.kind = 'strategy' ${situation === null ? '' : 'and s.situations @> array[?]::text[]'}
     order by t.activity desc limit ? offset ?`,
    [...(situation === null ? [] : [situation]), limit, offset],
  );
  return withLabels(found);
}

/** How many strategies a list has, for its pages. */
export async function countStrategies(em: Em, situation: Situation | null): Promise<number> {
  const [row] = await em.execute<{ count: string }[]>(
    `select count(*) from thread t join ${joined}
     where t.listed and t.kind = 'strategy' ${situation === null ? '' : 'and s.situations @> array[?]::text[]'}`,
    situation === null ? [] : [situation],
  );
  return Number(row?.count ?? 0);
}

/** Of how many of the newest strategies those alike are looked for among. */
const lookedThrough = 2000;

/** Strategies for what this one is for, done in a way like it; what helped more people stands first among equals. */
export async function listRelated(em: Em, strategy: string, limit: number): Promise<StrategyItem[]> {
  const found = await em.execute<(Omit<StrategyItem, 'labels'> & { labels: string[] })[]>(
    `with this as (select situations, kinds from strategy where thread_id = ?),
       newest as (select id from thread where listed and kind = 'strategy' order by activity desc limit ?)
     select ${columns} from newest join thread t on t.id = newest.id join ${joined} cross join this
     where t.id <> ? and s.situations && this.situations
     order by 2 * (select count(*) from unnest(s.situations) as each where each = any(this.situations))
       + (select count(*) from unnest(s.kinds) as each where each = any(this.kinds)) desc,
       s.helped_score desc, t.id limit ?`,
    [strategy, lookedThrough, strategy, limit],
  );
  return withLabels(found);
}

/** A title that links somewhere, as others may read it. */
export interface LinkedTitle {
  id: string;
  title: string;
  labels: ContentLabel[];
  starter: string;
}

async function listTitles(em: Em, from: string, values: string[]): Promise<LinkedTitle[]> {
  const found = await em.execute<(Omit<LinkedTitle, 'labels'> & { labels: string[] })[]>(
    `select t.id, t.title, o.labels || o.team_labels as labels, t.name_id as starter
     from ${from} join post o on o.thread_id = t.id and o.position = 1 and o.state = 'up'
     where t.listed and t.title <> '' order by t.activity desc limit 50`,
    values,
  );
  return found.map((row) => ({ ...row, labels: allLabels(row.labels) }));
}

/** Stories whose authors say that they used this strategy. */
export const listStoriesUsing = (em: Em, strategy: string): Promise<LinkedTitle[]> =>
  listTitles(em, 'used_strategy u join thread t on t.id = u.story_id and u.strategy_id = ?', [strategy]);

/** Strategies that a story used. */
export const listUsedBy = (em: Em, story: string): Promise<LinkedTitle[]> =>
  listTitles(em, 'used_strategy u join thread t on t.id = u.strategy_id and u.story_id = ?', [story]);

/** Strategies with one of these ids that anybody may read. */
export const listByIds = (em: Em, ids: readonly string[]): Promise<LinkedTitle[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : listTitles(em, "unnest(?::text[]) as wanted join thread t on t.id = wanted and t.kind = 'strategy'", [
        `{${ids.join(',')}}`,
      ]);

/** Opening posts of a person's kept posts that are strategies, whatever became of them. */
export async function listKeptStrategies(
  em: Em,
  posts: readonly string[],
): Promise<(LinkedTitle & { post: string; state: PostState })[]> {
  if (posts.length === 0) return [];
  const found = await em.execute<
    (Omit<LinkedTitle, 'labels'> & { labels: string[]; post: string; state: PostState })[]
  >(
    `select t.id, case when o.state = 'up' then t.title else '' end as title, o.labels || o.team_labels as labels,
       t.name_id as starter, o.id as post, o.state
     from post o join thread t on t.id = o.thread_id
     where o.id = any(?::text[]) and o.position = 1 and t.kind = 'strategy'`,
    [`{${posts.join(',')}}`],
  );
  return found.map((row) => ({ ...row, labels: allLabels(row.labels) }));
}
