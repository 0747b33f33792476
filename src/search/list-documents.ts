import type { ThreadKind } from '../forum/thread.entity.ts';
import type { Em } from '../platform/rows.ts';
import { textOfHtml } from '../platform/text.rules.ts';
import { plainText } from './plain-text.rules.ts';
import { openAnswer, readableThreads } from './readable.ts';
import type { SearchDocument } from './search-engine.ts';

/** No text is searched further than this (SEARCH 4). Characters. */
const longestBody = 20_000;

interface Row {
  id: string;
  kind: ThreadKind;
  version: number;
  title: string;
  html: string | null;
  sections: Record<string, string> | null;
  situations: SearchDocument['situations'] | null;
  kinds: SearchDocument['kinds'];
  minutes: NonNullable<SearchDocument['facets']>['minutes'];
  energy: NonNullable<SearchDocument['facets']>['energy'];
  night: boolean;
  places: NonNullable<SearchDocument['facets']>['places'];
  company: NonNullable<SearchDocument['facets']>['company'];
  cost: NonNullable<SearchDocument['facets']>['cost'];
  needs: NonNullable<SearchDocument['facets']>['needs'];
  evidence: NonNullable<SearchDocument['facets']>['evidence'];
  cautions: NonNullable<SearchDocument['facets']>['cautions'];
  access: NonNullable<SearchDocument['facets']>['access'];
  shown_told: number | null;
  shown_helped: number;
  shown_worse: number;
  helped_score: number;
  answers: string[] | null;
}

const columns = `t.id, t.kind, t.version, t.title, o.html, o.sections, s.situations, s.kinds, s.minutes, s.energy, s.night,
  s.places, s.company, s.cost, s.needs, s.evidence, s.cautions, s.access, s.shown_told, s.shown_helped, s.shown_worse,
  s.helped_score`;

/**
 * These threads as everybody can find them now. Whatever not everybody can read, has been taken back or never was, is
 * missing from the answer: that is how an engine learns that it has to go. Answers with a label are left out.
 */
export async function listDocuments(em: Em, ids: readonly string[]): Promise<SearchDocument[]> {
  const found = await em.execute<Row[]>(
    `select ${columns},
       case when t.kind = 'strategy' then null else (
         select array_agg(left(p.html, ${2 * longestBody}) order by p.position)
         from (select * from post p where p.thread_id = t.id and ${openAnswer} order by p.position limit 200) p
       ) end as answers
     from ${readableThreads} left join strategy s on s.thread_id = t.id where t.id = any(?::text[])`,
    [`{${ids.map((id) => JSON.stringify(id)).join(',')}}`],
  );
  return found.map(documentOf);
}

function documentOf(row: Row): SearchDocument {
  const { id, kind, version, title } = row;
  const words = kind === 'strategy' ? strategyWords(row) : talkWords(row);
  const told = row.shown_told ?? 0;
  return {
    id,
    kind,
    version,
    title,
    ...words,
    body: words.body.slice(0, longestBody),
    situations: row.situations ?? [],
    kinds: row.situations === null ? [] : row.kinds,
    facets: row.situations === null ? null : facetsOf(row),
    helpedCount: Math.round((told * row.shown_helped) / 100),
    helpedScore: row.helped_score ?? 0,
    worseShare: (row.shown_worse ?? 0) / 100,
  };
}

/** The parts of a strategy; where it has none that we know, its rendered words. */
function strategyWords({ sections, html }: Row): Pick<SearchDocument, 'summary' | 'steps' | 'body'> {
  const part = (name: string): string => plainText(sections?.[name] ?? '');
  const steps = part('steps')
    .split('\n')
    .filter((line) => line !== '');
  const summary = part('about');
  if (summary === '' && steps.length === 0) return { summary: '', steps: [], body: textOfHtml(html ?? '') };
  return { summary, steps, body: ['when', 'whenNot', 'care'].map(part).join('\n').trim() };
}

const talkWords = ({ html, answers }: Row): Pick<SearchDocument, 'summary' | 'steps' | 'body'> => ({
  summary: '',
  steps: [],
  body: [html ?? '', ...(answers ?? [])].map(textOfHtml).join('\n'),
});

function facetsOf(row: Row): NonNullable<SearchDocument['facets']> {
  const { minutes, energy, night, places, company, cost, needs, evidence, cautions, access } = row;
  return { minutes, energy, night, places, company, cost, needs, evidence, cautions, access };
}
