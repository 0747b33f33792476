import type { ThreadKind } from '../forum/thread.entity.ts';
import type { Em } from '../platform/rows.ts';
import { textOfHtml } from '../platform/text.rules.ts';
import { answersFor, longestBody, mostAnswers, openBody } from './body.rules.ts';
import { plainText } from './plain-text.rules.ts';
import { openAnswer, readableThreads } from './readable.ts';
import type { Answered, SearchDocument } from './search-engine.ts';

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
  answers: OpenAnswer[] | null;
}

/** An answer whose words may be searched, and where it stands. */
interface OpenAnswer {
  at: number;
  html: string;
}

const columns = `t.id, t.kind, t.version, t.title, o.html, o.sections, s.situations, s.kinds, s.minutes, s.energy, s.night,
  s.places, s.company, s.cost, s.needs, s.evidence, s.cautions, s.access, s.shown_told, s.shown_helped, s.shown_worse,
  s.helped_score`;

/** The answers of `t` behind a place, those that have room, as JSON: the driver reads that quickest. */
const answersAfter = (place: string): string =>
  `select jsonb_agg(jsonb_build_object('at', p.position, 'html', left(p.html, ${2 * longestBody})) order by p.position)
   from (select * from post p where p.thread_id = t.id and p.position > ${place} and ${openAnswer}
         order by p.position limit ${mostAnswers}) p`;

/**
 * These threads as everybody can find them now. Whatever not everybody can read, has been taken back or never was, is
 * missing from the answer: that is how an engine learns that it has to go. Answers with a label are left out.
 */
export async function listDocuments(em: Em, ids: readonly string[]): Promise<SearchDocument[]> {
  const found = await em.execute<Row[]>(
    `select ${columns},
       case when t.kind = 'strategy' then null else (
         ${answersAfter('1')}
       ) end as answers
     from ${readableThreads} left join strategy s on s.thread_id = t.id where t.id = any(?::text[])`,
    [`{${ids.map((id) => JSON.stringify(id)).join(',')}}`],
  );
  return found.map(documentOf);
}

/** What came to a thread since an index took it in: words to add to its body, and how far it goes with them. */
export interface Addition extends Answered {
  id: string;
  version: number;
  text: string;
}

/**
 * The words of the answers that came to each of these threads behind the place to which an index knows them, as everybody can read
 * them now. A thread that not everybody can read is missing from the answer.
 */
export async function listAdditions(
  em: Em,
  known: readonly (Answered & { id: string })[],
): Promise<Addition[]> {
  const found = await em.execute<
    (Answered & { id: string; version: number; answers: OpenAnswer[] | null })[]
  >(
    `select t.id, t.version, k.through, k.room, (${answersAfter('k.through')}) as answers
     from unnest(?::text[], ?::int[], ?::int[]) as k (id, through, room) join (${readableThreads}) on t.id = k.id`,
    [known.map(({ id }) => id), known.map(({ through }) => through), known.map(({ room }) => room)],
  );
  return found.map(({ id, version, answers, ...before }) => ({
    id,
    version,
    ...textOfAnswers(before, answers ?? []),
  }));
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
    situations: row.situations ?? [],
    kinds: row.situations === null ? [] : row.kinds,
    facets: row.situations === null ? null : facetsOf(row),
    helpedCount: Math.round((told * row.shown_helped) / 100),
    helpedScore: row.helped_score ?? 0,
    worseShare: (row.shown_worse ?? 0) / 100,
  };
}

type WordsOf = Pick<SearchDocument, 'summary' | 'steps' | 'body'>;

/** The parts of a strategy; where it has none that we know, its rendered words. */
function strategyWords({ sections, html }: Row): WordsOf {
  const part = (name: string): string => plainText(sections?.[name] ?? '');
  const steps = part('steps')
    .split('\n')
    .filter((line) => line !== '');
  const summary = part('about');
  if (summary === '' && steps.length === 0)
    return { summary: '', steps: [], body: openBody(textOfHtml(html ?? '')).text };
  const body = ['when', 'whenNot', 'care'].map(part).join('\n').trim();
  return { summary, steps, body: openBody(body).text };
}

function talkWords({ html, answers }: Row): WordsOf & Required<Pick<SearchDocument, 'answered'>> {
  const opening = openBody(textOfHtml(html ?? ''));
  const { text, through, room } = textOfAnswers({ through: 1, room: opening.room }, answers ?? []);
  return {
    summary: '',
    steps: [],
    body: [opening.text, text].join('\n').trimEnd(),
    answered: { through, room },
  };
}

function textOfAnswers({ through, room }: Answered, answers: OpenAnswer[]): Answered & { text: string } {
  const added = answersFor(
    room,
    answers.map(({ html }) => textOfHtml(html)),
  );
  return { through: answers.at(-1)?.at ?? through, ...added };
}

function facetsOf(row: Row): NonNullable<SearchDocument['facets']> {
  const { minutes, energy, night, places, company, cost, needs, evidence, cautions, access } = row;
  return { minutes, energy, night, places, company, cost, needs, evidence, cautions, access };
}
