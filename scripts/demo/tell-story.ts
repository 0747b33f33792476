import type { Database } from '../../src/database.ts';
import { editPost } from '../../src/forum/edit-post.ts';
import { openThread, type ThreadWanted } from '../../src/forum/open-thread.ts';
import { postAnswer } from '../../src/forum/post-answer.ts';
import { wordsOfStory } from '../../src/forum/render-words.ts';
import { withdrawPost } from '../../src/forum/withdraw-post.ts';
import { setClock } from '../../src/platform/clock.ts';
import { newId } from '../../src/platform/ids.ts';
import type { Tools } from '../../src/platform/tools.ts';
import { demoThreads } from './corpus/corpus.ts';
import { type DemoAnswer, type DemoPost, type DemoThread, demoEveningHour } from './corpus/types.ts';
import { gatherPeople, type People, shownIn } from './people.ts';
import { markPost } from './tell-marks.ts';

const hour = 3_600_000;
/** How long somebody waits before they change their words: past the time in which an edit leaves no mark (PO-7). */
const beforeChange = 45 * 60_000;

/** Something of the story that happens at its hour: an opening post or an answer. */
interface Moment {
  hoursAgo: number;
  thread: DemoThread;
  answer?: DemoAnswer;
}

type MovingClock = ReturnType<typeof setClock>;

interface Teller {
  database: Database;
  tools: Tools;
  clock: MovingClock;
  people: People;
  told: Map<DemoThread, ToldThread>;
}

/** A thread as it was written: the ids of its posts stand in order, the opening post first. */
export interface ToldThread {
  thread: DemoThread;
  id: string;
  posts: string[];
}

/** What was told and by whom, for whatever happens to it afterwards. */
export interface Told {
  threads: ToldThread[];
  people: People;
}

/**
 * Tells the stories in an empty forum through the same use cases that people use, each at its hour before the last
 * evening. The accounts behind it have passphrases that nobody knows.
 */
export async function tellStory(database: Database, given: Tools, zoneEvening: Date): Promise<Told> {
  const clock = setClock(new Date(zoneEvening.getTime() - 45 * 24 * hour));
  const tools: Tools = { ...given, clock };
  const people = await gatherPeople(database, tools);
  const teller: Teller = { database, tools, clock, people, told: new Map() };
  for (const moment of inOrder(demoThreads.filter(({ justNow }) => !justNow))) {
    moveTo(clock, zoneEvening.getTime() - moment.hoursAgo * hour);
    if (moment.answer === undefined) await tellThread(teller, moment.thread);
    else await tellAnswer(teller, moment.thread, moment.answer);
  }
  moveTo(clock, given.clock.now().getTime());
  for (const thread of demoThreads.filter(({ justNow }) => justNow)) await tellThread(teller, thread);
  return { threads: [...teller.told.values()], people };
}

/** The last time it was evening in the community's zone: weekdays and nights in the stories count from it. */
export function lastEvening(now: Date, zone: string): Date {
  const local = new Intl.DateTimeFormat('en', { timeZone: zone, hour: 'numeric', hourCycle: 'h23' });
  for (let back = 0; back < 25; back += 1) {
    const at = new Date(Math.floor(now.getTime() / hour) * hour - back * hour);
    if (Number(local.format(at)) === demoEveningHour) return at;
  }
  return now;
}

const moveTo = (clock: MovingClock, at: number): void => {
  clock.move(at - clock.now().getTime());
};

function inOrder(threads: readonly DemoThread[]): Moment[] {
  const moments: Moment[] = threads.flatMap((thread) => [
    { hoursAgo: thread.hoursAgo, thread },
    ...thread.answers.map((answer) => ({ hoursAgo: answer.hoursAgo, thread, answer })),
  ]);
  return moments.sort((one, other) => other.hoursAgo - one.hoursAgo);
}

async function tellThread(teller: Teller, thread: DemoThread): Promise<void> {
  const { database, tools, people } = teller;
  const id = await openThread(database.fork(), tools, people.member(thread.by), {
    space: thread.space,
    title: thread.title,
    ...wordsOf(thread),
    need: thread.need,
    form_key: newId(),
    ...partsOf(thread),
    ...(await people.voice(thread.by, thread.keptName)),
  });
  const [opening] = await database
    .fork()
    .execute<{ id: string }[]>('select id from post where thread_id = ? and position = 1', [id]);
  teller.told.set(thread, { thread, id, posts: [opening?.id ?? ''] });
  await afterwards(teller, thread, opening?.id ?? '', thread.text);
}

/** What the opening post says; a story says it in its parts (PO-4). */
function wordsOf({ text, before, sections }: DemoThread): Pick<ThreadWanted, 'text' | 'sections'> {
  return sections === undefined ? { text: before ?? text } : { text: wordsOfStory(sections).text, sections };
}

async function tellAnswer(teller: Teller, thread: DemoThread, answer: DemoAnswer): Promise<void> {
  const { database, tools, people } = teller;
  const told = teller.told.get(thread);
  if (told === undefined) throw new Error(`"${thread.title}" is answered before it is told`);
  const text = await withNames(teller, told, answer.text);
  const { post } = await postAnswer(database.fork(), tools, people.member(answer.by), {
    thread: told.id,
    text: answer.before ?? text,
    quotes: answer.quotes === undefined ? '' : (told.posts[answer.quotes + 1] ?? ''),
    form_key: newId(),
    ...partsOf(answer),
    ...(await people.voice(answer.by, answer.keptName)),
  });
  told.posts.push(post);
  await afterwards(teller, answer, post, text);
  if (answer.withdrawn) await withdrawPost(database.fork(), tools, people.member(answer.by), post);
}

/** The topics and the parts of a story, as a form gives them. */
const partsOf = ({ labels, sections }: Pick<DemoThread, 'labels' | 'sections'>) => ({
  ...(labels ? { labels } : {}),
  ...(sections ? { sections } : {}),
});

/** What the author still does with a post: names its topics, changes its words. */
async function afterwards(teller: Teller, post: DemoPost, id: string, text: string): Promise<void> {
  const { database, tools, clock, people } = teller;
  await markPost(database, id, post);
  if (post.before === undefined) return;
  clock.move(beforeChange);
  await editPost(database.fork(), tools, people.member(post.by), { post: id, text, revision: 1 });
  clock.move(-beforeChange);
}

/** `{p4}` in a text becomes the name under which that person speaks in this thread. */
async function withNames(teller: Teller, told: ToldThread, text: string): Promise<string> {
  let named = text;
  for (const [slot, person = ''] of text.matchAll(/\{(p\d+)\}/g)) {
    const all = [told.thread, ...told.thread.answers];
    const at = all.findIndex(({ by }) => by === person);
    named = named.replaceAll(slot, `@${await shownIn(teller.database, told.posts[at] ?? '')}`);
  }
  return named;
}
