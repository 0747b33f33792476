import { openThread, type ThreadWanted } from '../../src/forum/open-thread.ts';
import type { StorySections, StrategySections } from '../../src/forum/post.entity.ts';
import { type AnswerWanted, postAnswer } from '../../src/forum/post-answer.ts';
import { wordsOfStory } from '../../src/forum/render-words.ts';
import type { Member } from '../../src/platform/actor.ts';
import { newId } from '../../src/platform/ids.ts';
import { openStrategy, type StrategyWanted } from '../../src/strategies/open-strategy.ts';
import type { StrategyFacets } from '../../src/strategies/strategy-facets.rules.ts';
import type { TestForum } from './app.ts';
import type { Person } from './people.ts';

type Forum = Pick<TestForum, 'database' | 'tools'>;

/** The person as use cases know them; free of the limits of the first day. */
export function asActor(forum: Forum, person: Pick<Person, 'account'>): Member {
  forum.tools.limits.lift(person.account);
  return {
    kind: 'member',
    account: person.account,
    session: '',
    role: 'member',
    waitingRole: null,
    codesPending: false,
    agreementVersion: 1,
    shared: false,
    hasTwoStep: false,
  };
}

/** A person of the team as use cases know them. */
export const asModerator = (forum: Forum, person: Pick<Person, 'account'>): Member => ({
  ...asActor(forum, person),
  role: 'moderator',
  hasTwoStep: true,
});

const fresh = { voice: 'fresh', fresh_name: '', fresh_avatar: 0 };

/** A thread by this person, up and unanswered. */
export async function aThread(
  forum: Forum,
  by: Pick<Person, 'account'>,
  more: Partial<ThreadWanted> = {},
): Promise<{ id: string; opening: string }> {
  const id = await openThread(forum.database.fork(), forum.tools, asActor(forum, by), {
    space: 'nights',
    title: 'I cannot switch off at night',
    text: 'It is the fourth night. I lie there and the whole day runs again.',
    need: 'listen',
    form_key: newId(),
    ...fresh,
    ...more,
  });
  return { id, opening: await openingOf(forum, id) };
}

/** A personal story by this person, up and unanswered. */
export function aStory(
  forum: Forum,
  by: Pick<Person, 'account'>,
  { sections, ...more }: Partial<Omit<ThreadWanted, 'sections'>> & { sections?: StorySections } = {},
): Promise<{ id: string; opening: string }> {
  const told: StorySections = sections ?? {
    happened: 'For two years I slept three hours a night.',
    helped: 'A lamp, a friend who called at nine, and time.',
    now: 'I sleep most nights. Some are still long.',
  };
  const { text } = wordsOfStory(told);
  const title = 'How the nights became shorter';
  return aThread(forum, by, { title, need: 'progress', ...more, text, sections: told });
}

/** A coping strategy by this person, up and untried. */
export async function aStrategy(
  forum: Forum,
  by: Pick<Person, 'account'>,
  { sections, facets, ...more }: Partial<Omit<StrategyWanted, 'sections' | 'facets'>> & StrategyParts = {},
): Promise<{ id: string; opening: string }> {
  const id = await openStrategy(forum.database.fork(), forum.tools, asActor(forum, by), {
    title: 'The parking sheet',
    form_key: newId(),
    ...fresh,
    ...more,
    sections: { ...parkingSheet, ...sections },
    facets: { ...forNights, ...facets },
  });
  return { id, opening: await openingOf(forum, id) };
}

interface StrategyParts {
  sections?: Partial<StrategySections>;
  facets?: Partial<StrategyFacets>;
}

const parkingSheet: StrategySections = {
  about: 'A page beside the bed. Every thought gets one line, then it may wait until breakfast.',
  steps:
    'Put a sheet and a pen where your hand finds them in the dark.\nGive each thought one line.\nTurn over.',
  when: 'Nights with a hundred small worries.',
  whenNot: 'When the one big thing was there.',
  care: '',
};

const forNights: StrategyFacets = {
  situations: ['sleep', 'overthinking'],
  kinds: ['words-and-writing'],
  minutes: 5,
  energy: 'low',
  night: true,
  places: ['bed'],
  company: 'alone',
  cost: 'free',
  needs: ['paper'],
  evidence: 'my-experience',
  evidenceLink: null,
  cautions: [],
  access: [],
};

/** The first post of a thread. */
export async function openingOf(forum: Pick<TestForum, 'database'>, thread: string): Promise<string> {
  const [opening] = await forum.database
    .fork()
    .execute<{ id: string }[]>('select id from post where thread_id = ? and position = 1', [thread]);
  return opening?.id ?? '';
}

/** An answer by this person in a thread. */
export async function anAnswer(
  forum: Forum,
  by: Pick<Person, 'account'>,
  thread: string,
  more: Partial<AnswerWanted> = {},
): Promise<string> {
  const { post } = await postAnswer(forum.database.fork(), forum.tools, asActor(forum, by), {
    thread,
    text: 'I am here, and I know it.',
    quotes: '',
    form_key: newId(),
    ...fresh,
    ...more,
  });
  return post;
}
