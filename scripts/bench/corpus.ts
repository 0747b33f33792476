import { drawAvatar } from '../../src/accounts/avatar.rules.ts';
import type { Database } from '../../src/database.ts';
import { openThread } from '../../src/forum/open-thread.ts';
import { postAnswer } from '../../src/forum/post-answer.ts';
import type { Member } from '../../src/platform/actor.ts';
import { setClock } from '../../src/platform/clock.ts';
import { newId, randomShare } from '../../src/platform/ids.ts';
import type { Tools } from '../../src/platform/tools.ts';
import { openProse, type Prose } from '../corpus/prose.ts';
import { makePerson, type Person } from './people.ts';

const spaces = ['nights', 'anxiety', 'low-days', 'loss', 'family', 'work'] as const;
const authors = 40;
const readers = 16;
const writers = 16;
const otherThreads = 120;
const answersInOthers = 5;
const wordsOfPost = 100;
const hour = 3_600_000;

/** A forum with something in it, and the people who come to read and write. */
export interface Corpus {
  /** The threads that are read: 50 posts in all, and one opening post with 20 answers. */
  fifty: string;
  twenty: string;
  /** Threads that are answered; one after the other lies in another space. */
  others: string[];
  space: string;
  posts: number;
  /** Members with names in other threads and none in those that are read. */
  readers: Person[];
  /** One for each of the first of the other threads, who has a name in it already. */
  writers: Person[];
  /** Members who have not written yet. */
  newcomers: Person[];
}

/** The sign-in names of everybody in a corpus with so many newcomers: the forum must know them when it starts. */
export const signInNames = (newcomers: number): string[] =>
  Array.from({ length: authors + writers + newcomers }, (_, number) => `bench ${number}`);

/** Newcomers needed so that each of so many first answers is somebody's first in that thread. */
export const newcomersFor = (firstAnswers: number): number => Math.ceil(firstAnswers / otherThreads);

/** Writes the corpus by the same use cases as people do, over the last thirty days. */
export async function writeCorpus(database: Database, given: Tools, names: string[]): Promise<Corpus> {
  const people: Person[] = [];
  for (const name of names) people.push(await makePerson(database, given, name));
  const posts = otherThreads * (1 + answersInOthers) + 50 + 21 + writers;
  const clock = setClock(new Date(Date.now() - 30 * 24 * hour));
  const author = makeAuthor(database, { ...given, clock }, openProse(), () =>
    clock.move((29 * 24 * hour) / posts),
  );
  const others: string[] = [];
  for (let number = 0; number < otherThreads; number += 1) {
    const speakers = turns(people, number, authors);
    others.push(await author.thread(spaceOf(number), answersInOthers, speakers));
  }
  const writing = people.slice(authors, authors + writers);
  for (const [number, person] of writing.entries()) {
    await author.answer(others[number] ?? '', person.member);
  }
  const strangers = people.slice(readers, authors);
  return {
    fifty: await author.thread(spaceOf(0), 49, turns(strangers, 0)),
    twenty: await author.thread(spaceOf(1), 20, turns(strangers, 0)),
    others,
    space: spaceOf(0),
    posts,
    readers: people.slice(0, readers),
    writers: writing,
    newcomers: people.slice(authors + writers),
  };
}

const spaceOf = (number: number): string => spaces[number % spaces.length] ?? '';

/** Whose turn it is to speak: everybody in order, from a place on. */
function turns(people: readonly Person[], from: number, among = people.length): (post: number) => Member {
  return (post) => {
    const person = people[(from + post) % among];
    if (person === undefined) throw new Error('Nobody is there to speak.');
    return person.member;
  };
}

function makeAuthor(database: Database, tools: Tools, prose: Prose, pass: () => void) {
  const voice = () => ({ voice: 'fresh', fresh_name: '', fresh_avatar: drawAvatar(randomShare, []) });
  const answer = async (thread: string, member: Member): Promise<void> => {
    const text = prose(wordsOfPost);
    const form = { thread, text, quotes: '', form_key: newId(), ...voice() };
    await postAnswer(database.fork(), tools, member, form);
    pass();
  };
  const thread = async (
    space: string,
    answers: number,
    speaker: (post: number) => Member,
  ): Promise<string> => {
    const title = prose(4).split(' ').slice(0, 8).join(' ');
    const text = prose(wordsOfPost);
    const form = { space, title, text, need: 'listen' as const, form_key: newId(), ...voice() };
    const id = await openThread(database.fork(), tools, speaker(0), form);
    pass();
    for (let post = 1; post <= answers; post += 1) await answer(id, speaker(post));
    return id;
  };
  return { thread, answer };
}
