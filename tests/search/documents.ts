import { prepareQuery } from '../../src/search/prepare-query.rules.ts';
import type { Vocabulary } from '../../src/search/prepared-query.ts';
import type { SearchDocument, SearchQuestion } from '../../src/search/search-engine.ts';
import { builtInLists } from '../../src/search/words/built-in-lists.catalogue.ts';

type Facets = NonNullable<SearchDocument['facets']>;

const facets: Facets = {
  minutes: 5,
  energy: 'low',
  night: false,
  places: ['home'],
  company: 'alone',
  cost: 'free',
  needs: ['nothing'],
  evidence: 'my-experience',
  cautions: [],
  access: [],
};

/** A strategy as an engine gets it. */
export function aDocument(
  id: string,
  { facets: more, ...rest }: Partial<Omit<SearchDocument, 'facets'>> & { facets?: Partial<Facets> } = {},
): SearchDocument {
  return {
    id,
    kind: 'strategy',
    version: 1,
    title: '',
    summary: '',
    steps: [],
    body: '',
    situations: [],
    kinds: [],
    helpedCount: 0,
    helpedScore: 0,
    worseShare: 0,
    ...rest,
    facets: { ...facets, ...more },
  };
}

/** A handful of strategies, different enough to be told apart by their words. */
export const someDocuments: SearchDocument[] = [
  aDocument('breath', {
    title: 'Long breath out',
    summary: 'Breathe in for four, breathe out for six.',
    steps: ['Sit or lie down.', 'Breathe in and count to four.', 'Breathe out and count to six.'],
    body: 'When panic comes and the chest is tight.',
    situations: ['panic', 'anxiety'],
    kinds: ['breathing'],
    facets: {
      minutes: 1,
      energy: 'very-low',
      night: true,
      places: ['anywhere'],
      cautions: ['breath-holding'],
    },
    helpedCount: 40,
    helpedScore: 0.6,
  }),
  aDocument('ice', {
    title: 'Cold water on the face',
    summary: 'Cold wakes the body and slows the heart.',
    steps: ['Fill a bowl with cold water and ice.', 'Hold your face in it for a moment.'],
    body: 'When panic is high and thinking does not work.',
    situations: ['panic', 'urges'],
    kinds: ['senses'],
    facets: { needs: ['water-or-ice'], places: ['home'] },
    helpedCount: 90,
    helpedScore: 0.7,
  }),
  aDocument('lamp', {
    title: 'A lamp and a book',
    summary: 'Get up instead of lying awake.',
    steps: ['Put on a small lamp.', 'Read something dull until your eyes close.'],
    body: 'I slept badly for years. Nights with a busy head.',
    situations: ['sleep', 'overthinking'],
    kinds: ['routine'],
    facets: { minutes: 30, night: true, places: ['bed', 'home'] },
    helpedCount: 12,
    helpedScore: 0.4,
  }),
  aDocument('walk', {
    title: 'Once around the block',
    summary: 'A short walk with no aim.',
    steps: ['Shoes on.', 'Walk once around the block and name five colours.'],
    body: 'Low days, when the sofa holds on to me.',
    situations: ['low-mood'],
    kinds: ['movement'],
    facets: {
      minutes: 15,
      energy: 'medium',
      places: ['outdoors'],
      company: 'either',
      cautions: ['exercise'],
    },
  }),
  aDocument('exam', {
    title: 'Panic before an exam',
    summary: 'What to do at the door of the exam room.',
    steps: ['Feel both feet.', 'Read the first question only.'],
    body: 'It came in every exam at school.',
    situations: ['study', 'panic'],
    kinds: ['grounding'],
    facets: { minutes: 5, places: ['work-or-school'], cautions: ['self-harm-talk'] },
    worseShare: 0.05,
  }),
  {
    ...aDocument('talk', {
      title: 'Does anybody else wake at four',
      body: 'Panic wakes me at four every night.',
    }),
    kind: 'thread',
    facets: null,
  },
];

/** A vocabulary that knows the words of some documents. */
export function vocabularyFrom(documents: readonly SearchDocument[]): Vocabulary {
  const text = documents
    .map(({ title, summary, steps, body }) => [title, summary, ...steps, body].join(' '))
    .join(' ');
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu));
  return { frequency: (word) => (words.has(word) ? 2 : 0), near: () => [], related: () => [] };
}

/** The question a page would put, for strategies unless told. */
export function aQuestion(typed: string, more: Partial<SearchQuestion> = {}): SearchQuestion {
  return {
    query: prepareQuery(typed, vocabularyFrom(someDocuments), builtInLists),
    of: 'strategy',
    filters: {},
    sort: 'fit',
    offset: 0,
    limit: 20,
    patience: 2000,
    ...more,
  };
}
