import { openThread, type ThreadWanted } from '../../src/forum/open-thread.ts';
import type { StorySections } from '../../src/forum/post.entity.ts';
import { type AnswerWanted, postAnswer } from '../../src/forum/post-answer.ts';
import { wordsOfStory } from '../../src/forum/render-words.ts';
import type { Member } from '../../src/platform/actor.ts';
import { newId } from '../../src/platform/ids.ts';
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
  const [opening] = await forum.database
    .fork()
    .execute<{ id: string }[]>('select id from post where thread_id = ? and position = 1', [id]);
  return { id, opening: opening?.id ?? '' };
}

/** A personal story by this person, up and unanswered. */
export function aStory(
  forum: Forum,
  by: Pick<Person, 'account'>,
  { sections, ...more }: Partial<ThreadWanted> = {},
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

/** An answer by this person in a thread. */
export function anAnswer(
  forum: Forum,
  by: Pick<Person, 'account'>,
  thread: string,
  more: Partial<AnswerWanted> = {},
): Promise<string> {
  return postAnswer(forum.database.fork(), forum.tools, asActor(forum, by), {
    thread,
    text: 'I am here, and I know it.',
    quotes: '',
    form_key: newId(),
    ...fresh,
    ...more,
  });
}
