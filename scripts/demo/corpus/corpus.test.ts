import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { needs } from '../../../src/forum/needs.catalogue.ts';
import { reactions } from '../../../src/forum/reactions.catalogue.ts';
import { contentLabels } from '../../../src/safety/content-labels.catalogue.ts';
import { drawReactions } from '../draw-reactions.ts';
import { demoThreads } from './corpus.ts';
import { forbidden, found, type Words } from './forbidden.fixture.ts';
import {
  type DemoAnswer,
  type DemoPost,
  type DemoThread,
  demoEveningHour,
  demoPeople,
  demoSpaces,
} from './types.ts';

type Post = { thread: DemoThread; post: DemoPost; where: string };

const posts = demoThreads.flatMap<Post>((thread) => [
  { thread, post: thread, where: `${thread.title} / opening` },
  ...thread.answers.map((post, at) => ({ thread, post, where: `${thread.title} / answer ${at}` })),
]);

const everyText: Words[] = [
  ...posts.map(({ where, post }) => ({ where, text: post.text })),
  ...demoThreads.map(({ title }) => ({ where: `${title} / title`, text: title })),
  ...demoThreads.flatMap(({ title, locked }) => (locked ? [{ where: title, text: locked.reason }] : [])),
  ...demoThreads.flatMap(({ title, answers }) =>
    answers.flatMap(({ reported }) => (reported?.note ? [{ where: title, text: reported.note }] : [])),
  ),
  ...posts.flatMap(({ where, post: { before, hidden } }) =>
    [before, hidden?.note, hidden?.secondLook].flatMap((text) => (text ? [{ where, text }] : [])),
  ),
];

/** Judgement and comfort that closes a door, for answers only. Spelled after SAFETY 5. */
const judgement =
  /\b(?:get over it|snap out|man up|cheer up|calm down|stay positive|bright side|for a reason|time heals|this too shall|be grateful|worse off|have it worse|could be worse|all in your head|overreact\w*|selfish|you always|you never|we've all been there|i know exactly how|promise me|i'll always be here|at least you|be strong|you're so strong|trust me)\b/i;

/** Advice, for answers where the thread says "just listen". */
const advice =
  /\b(?:you should|you ought|you need to|you have to|you must|you'd better|have you tried|have you thought of|why (?:don't|not) (?:you )?|how about|if i were you|my advice|i(?:'d| would) (?:suggest|recommend)|try (?:to|a|the|some)|you could (?:try|just))\b/i;

const othersIn = (thread: DemoThread) => thread.answers.filter(({ by }) => by !== thread.by);

/** The people a text speaks to by name. */
const spokenTo = (text: string) => [...text.matchAll(/\{(p\d+)\}/g)].map(([, person = '']) => person);

const clockOf = (hoursAgo: number) => (((demoEveningHour - hoursAgo) % 24) + 24) % 24;

describe('the size of the corpus', () => {
  test('at least 40 threads in eight spaces, 300 posts, 60 names and 6 stories', () => {
    expect(demoThreads.length).toBeGreaterThanOrEqual(40);
    expect(posts.length).toBeGreaterThanOrEqual(300);
    const names = posts.map(({ thread, post }) => post.keptName ?? `${post.by} in ${thread.title}`);
    expect(new Set(names).size).toBeGreaterThanOrEqual(60);
    expect(demoThreads.filter(({ sections }) => sections).length).toBeGreaterThanOrEqual(6);
  });

  test('the README says how much there is', () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
    expect(readme).toContain(`${demoThreads.length} threads with ${posts.length} posts in eight spaces`);
  });

  test('every space has at least four threads, and the two the demo adds are among them', () => {
    const spaces = Map.groupBy(demoThreads, ({ space }) => space);
    expect([...spaces.keys()].sort()).toEqual(
      ['nights', 'anxiety', 'low-days', 'loss', 'family', 'work', ...demoSpaces.map(({ id }) => id)].sort(),
    );
    for (const [space, threads] of spaces) expect(threads.length, space).toBeGreaterThanOrEqual(4);
  });

  test('every need is asked for at least five times (PO-3)', () => {
    for (const need of needs) {
      expect(demoThreads.filter((thread) => thread.need === need).length, need).toBeGreaterThanOrEqual(5);
    }
  });

  test('every label stands on an opening post, and some posts have several (CW-1)', () => {
    expect(new Set(demoThreads.flatMap(({ labels = [] }) => labels))).toEqual(new Set(contentLabels));
    expect(demoThreads.filter(({ labels = [] }) => labels.length > 1).length).toBeGreaterThanOrEqual(3);
    expect(posts.filter(({ post }) => post.teamLabels).length).toBeGreaterThanOrEqual(1);
    for (const { post, where } of posts) {
      const all = [...(post.labels ?? []), ...(post.teamLabels ?? [])];
      expect(new Set(all).size, where).toBe(all.length);
    }
  });

  test('one thread is longer than 60 posts, with a dozen people over three weeks', () => {
    const [long, ...others] = demoThreads.filter(({ answers }) => answers.length >= 60);
    expect(others).toEqual([]);
    const voices = long?.answers ?? [];
    expect(new Set(voices.map(({ by }) => by)).size).toBeGreaterThanOrEqual(12);
    expect((long?.hoursAgo ?? 0) - (voices.at(-1)?.hoursAgo ?? 0)).toBeGreaterThan(14 * 24);
  });

  test('what a community meets: taken back, edited, locked, hidden with a second look, reports, names spoken to', () => {
    const answers = demoThreads.flatMap((thread) => thread.answers);
    expect(demoThreads.filter(({ locked }) => locked)).toHaveLength(1);
    expect(answers.filter(({ withdrawn }) => withdrawn)).toHaveLength(2);
    expect(
      answers
        .map(({ reported }) => reported?.kind)
        .filter(Boolean)
        .sort(),
    ).toEqual(['unkind', 'worried']);
    expect(posts.filter(({ post }) => post.before).length).toBeGreaterThanOrEqual(2);
    expect(posts.filter(({ post }) => post.hidden)).toHaveLength(1);
    expect(answers.filter(({ quotes }) => quotes !== undefined).length).toBeGreaterThanOrEqual(20);
    expect(answers.filter(({ text }) => spokenTo(text).length > 0).length).toBeGreaterThanOrEqual(5);
  });

  test('two threads have waited between 12 and 24 hours for a first answer, one is fresh (PO-9)', () => {
    const waiting = demoThreads.filter(({ answers }) => answers.length === 0);
    const long = waiting.filter(({ justNow }) => !justNow);
    expect(waiting.filter(({ justNow }) => justNow)).toHaveLength(1);
    expect(long).toHaveLength(2);
    for (const { hoursAgo, title } of long) {
      expect(hoursAgo, title).toBeGreaterThan(12);
      expect(hoursAgo, title).toBeLessThan(24);
    }
  });

  test('most is written in the last thirty days, and more in the evening and at night than in the day', () => {
    const recent = posts.filter(({ post }) => post.hoursAgo <= 30 * 24);
    expect(recent.length / posts.length).toBeGreaterThan(0.9);
    const late = posts.filter(({ post }) => clockOf(post.hoursAgo) >= 18 || clockOf(post.hoursAgo) < 6);
    expect(late.length / posts.length).toBeGreaterThan(0.6);
  });
});

describe('personal stories (PO-4)', () => {
  const stories = demoThreads.filter(({ sections }) => sections);

  test('have all three parts, which together are the text', () => {
    for (const { title, text, sections } of stories) {
      const parts = [sections?.happened, sections?.helped, sections?.now];
      for (const part of parts) expect(part?.length, title).toBeGreaterThan(150);
      expect(text, title).toBe(parts.join('\n\n'));
    }
  });

  test('end where the person is, not with everything made well', () => {
    for (const { title, sections } of stories) {
      expect(sections?.now, title).not.toMatch(
        /\b(?:cured|fully recovered|back to normal|never again|happier than)\b/i,
      );
    }
  });
});

describe('reactions (RE-7)', () => {
  test('nobody reacts to themselves, to what is gone, or twice to one post', () => {
    for (const thread of demoThreads) {
      const all = [thread, ...thread.answers];
      const drawn = drawReactions(thread);
      expect(new Set(drawn.map(({ at, by }) => `${at} ${by}`)).size, thread.title).toBe(drawn.length);
      for (const { at, by } of drawn) {
        expect(all[at]?.by).not.toBe(by);
        expect(all[at]?.hidden).toBeUndefined();
        expect(thread.answers[at - 1]?.withdrawn).toBeUndefined();
      }
    }
  });

  test('are the same in every run, there are some hundred, and some posts have three or more', () => {
    const drawn = demoThreads.flatMap(drawReactions);
    expect(demoThreads.flatMap(drawReactions)).toEqual(drawn);
    expect(drawn.length).toBeGreaterThan(200);
    const most = demoThreads.flatMap((thread) => [
      ...Map.groupBy(drawReactions(thread), ({ at }) => at).values(),
    ]);
    expect(most.filter((some) => some.length >= 3).length).toBeGreaterThan(15);
    expect(new Set(drawn.map(({ word }) => word))).toEqual(new Set(reactions));
  });

  test('nobody says "me too" to what weighs most', () => {
    const heavy = demoThreads.filter(({ labels = [] }) => labels.includes('suicide-thoughts'));
    expect(heavy.length).toBeGreaterThanOrEqual(3);
    expect(heavy.flatMap(drawReactions).filter(({ word }) => word === 'me-too')).toEqual([]);
  });
});

describe('people and names', () => {
  test('everybody speaks in two threads or more', () => {
    expect(new Set(demoPeople).size).toBe(demoPeople.length);
    for (const person of demoPeople) {
      const heard = new Set(posts.filter(({ post }) => post.by === person).map(({ thread }) => thread));
      expect(heard.size, person).toBeGreaterThanOrEqual(2);
    }
  });

  test('whoever is spoken to by name has spoken before in that thread', () => {
    for (const thread of demoThreads) {
      const heard = new Set<string>([thread.by]);
      expect(spokenTo(thread.text), thread.title).toEqual([]);
      for (const { by, text } of thread.answers) {
        for (const person of spokenTo(text)) {
          expect(heard.has(person), `${person} in ${thread.title}`).toBe(true);
          expect(person, thread.title).not.toBe(by);
        }
        heard.add(by);
      }
    }
  });

  test('nobody speaks with two names in one thread (ARCHITECTURE 12)', () => {
    for (const thread of demoThreads) {
      const voices = new Map<string, string | undefined>();
      for (const { by, keptName } of [thread, ...thread.answers]) {
        if (voices.has(by)) expect(keptName, `${by} in ${thread.title}`).toBe(voices.get(by));
        voices.set(by, keptName);
      }
    }
  });

  test('ten kept names, each of one person and heard in three threads or more', () => {
    const kept = posts.filter(({ post }) => post.keptName);
    const names = new Set(kept.map(({ post }) => post.keptName));
    const people = new Set(kept.map(({ post }) => post.by));
    expect(names.size).toBe(10);
    expect(people.size).toBe(10);
    expect(new Set(kept.map(({ post }) => `${post.by} ${post.keptName}`)).size).toBe(10);
    for (const name of names) {
      const heard = new Set(kept.filter(({ post }) => post.keptName === name).map(({ thread }) => thread));
      expect(heard.size, name).toBeGreaterThanOrEqual(3);
    }
  });

  test('somebody with a kept name also uses a fresh one elsewhere (PO-5)', () => {
    const keepers = new Set(posts.filter(({ post }) => post.keptName).map(({ post }) => post.by));
    expect(posts.some(({ post }) => keepers.has(post.by) && !post.keptName)).toBe(true);
  });

  test('kept names look like pseudonyms: two plain words, no digits, no first name (ON-2)', () => {
    const firstNames =
      /\b(?:anna|maria|john|james|david|sarah|emma|peter|paul|tom|lisa|ben|jack|kate|ali)\b/i;
    for (const name of new Set(posts.flatMap(({ post }) => post.keptName ?? []))) {
      expect(name).toMatch(/^[A-Z][a-z]{2,9} [A-Z][a-z]{2,9}$/);
      expect(name).not.toMatch(firstNames);
    }
  });

  test('a kept name spoken of in a text is in that thread already', () => {
    const names = [...new Set(posts.flatMap(({ post }) => post.keptName ?? []))];
    for (const thread of demoThreads) {
      const heard = new Set<string | undefined>([thread.keptName]);
      for (const answer of thread.answers) {
        for (const name of names.filter((name) => answer.text.includes(name))) {
          expect(heard.has(name), `${name} in ${thread.title}`).toBe(true);
        }
        heard.add(answer.keptName);
      }
    }
  });
});

describe('order and references', () => {
  test('titles are unique, short and without an end stop', () => {
    const titles = demoThreads.map(({ title }) => title);
    expect(new Set(titles.map((title) => title.toLowerCase())).size).toBe(titles.length);
    for (const title of titles) expect(title).toMatch(/^.{8,80}[^.\s]$/);
  });

  test('hours are whole, at least one, and never go back in time within a thread (PO-8)', () => {
    for (const { title, hoursAgo, answers } of demoThreads) {
      const hours = [hoursAgo, ...answers.map((answer) => answer.hoursAgo)];
      expect(
        hours.every((hour) => Number.isInteger(hour) && hour >= 1),
        title,
      ).toBe(true);
      expect(hours, title).toEqual([...hours].sort((a, b) => b - a));
    }
  });

  test('what says it is written at night stands in the night', () => {
    const now = /\bit(?:'s| is) (?:[2-5]|two|three|four|five) in the morning\b|\bsorry it's so late\b/i;
    const night = posts.filter(({ post }) => now.test(post.text));
    expect(night.length).toBeGreaterThanOrEqual(3);
    for (const { post, where } of night) {
      expect(clockOf(post.hoursAgo), where).toBeGreaterThanOrEqual(2);
      expect(clockOf(post.hoursAgo), where).toBeLessThanOrEqual(5);
    }
  });

  test('a quote points to an earlier post of somebody else that still stands', () => {
    for (const thread of demoThreads) {
      thread.answers.forEach(({ quotes, by }, at) => {
        if (quotes === undefined) return;
        const quoted: (DemoPost & Pick<DemoAnswer, 'withdrawn'>) | undefined =
          quotes === -1 ? thread : thread.answers[quotes];
        expect(quotes, thread.title).toBeLessThan(at);
        expect(quoted, thread.title).toBeDefined();
        expect(quoted?.withdrawn, thread.title).toBeUndefined();
        expect(quoted?.by, thread.title).not.toBe(by);
      });
    }
  });

  test('a lock says why, kindly, to everyone who reads it (MO-6)', () => {
    const reason = demoThreads.find(({ locked }) => locked)?.locked?.reason ?? '';
    expect(reason).toMatch(/Nobody did anything wrong/);
    expect(reason.length).toBeLessThanOrEqual(300);
  });
});

describe('the words', () => {
  test.each(forbidden)('no text holds $what', ({ pattern, caught }) => {
    for (const text of caught) expect(text).toMatch(pattern);
    expect(found(everyText, pattern)).toEqual([]);
  });

  test('no answer judges (SAFETY 3.3)', () => {
    for (const text of ['Cheer up, please.', 'Others have it worse.', 'I know exactly how you feel.']) {
      expect(text).toMatch(judgement);
    }
    const answers = demoThreads.flatMap((thread) =>
      othersIn(thread).map(({ text }) => ({ where: thread.title, text })),
    );
    expect(found(answers, judgement)).toEqual([]);
  });

  test('nobody gives advice where the thread says "just listen" (RE-3)', () => {
    for (const text of ['You should sleep more.', 'Have you tried tea?', 'How about a walk?']) {
      expect(text).toMatch(advice);
    }
    const listening = demoThreads.filter(({ need }) => need === 'listen');
    const answers = listening.flatMap((thread) =>
      othersIn(thread).map(({ text }) => ({ where: thread.title, text })),
    );
    expect(answers.length).toBeGreaterThanOrEqual(15);
    expect(found(answers, advice)).toEqual([]);
  });

  test('who cannot go on is met within the hour, asked plainly, and shown Help now (SAFETY 3.5)', () => {
    const thread = demoThreads.find(({ title }) => title === "I can't do this any more");
    const first = thread?.answers[0];
    expect(first?.hoursAgo).toBe(thread?.hoursAgo);
    expect(first?.text).toContain('*Help now*');
    expect(first?.text).toMatch(/thinking about ending your life tonight\?/);
    expect(thread?.locked).toBeUndefined();
  });

  test('texts are of all lengths: a word at night, a page on a Sunday', () => {
    const lengths = posts.map(({ post }) => post.text.length).sort((a, b) => a - b);
    expect(lengths.at(-1)).toBeLessThanOrEqual(2500);
    const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
    expect(median).toBeGreaterThanOrEqual(120);
    expect(median).toBeLessThanOrEqual(280);
    expect(lengths.filter((length) => length < 60).length).toBeGreaterThanOrEqual(40);
    expect(lengths.filter((length) => length > 300).length).toBeGreaterThanOrEqual(80);
    expect(lengths.filter((length) => length > 900).length).toBeGreaterThanOrEqual(8);
  });

  test('no text is told twice and none has stray space', () => {
    const texts = posts.map(({ post }) => post.text);
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) {
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/[ \t]\n|\n{3,}| {2,}|\t/);
    }
  });
});
