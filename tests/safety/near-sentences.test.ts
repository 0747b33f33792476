import { describe, expect, test } from 'vitest';
import { noticeUnkind, weighWords } from '../../src/safety/kindness/notice-unkind.rules.ts';
import { linesOf } from './kindness-figures.ts';
import { nearKind, nearListenKind, nearUnkind } from './near-sentences.fixture.ts';

const reply = { need: null, kind: 'reply' } as const;
const listen = { need: 'listen', kind: 'reply' } as const;
const post = { need: null, kind: 'post' } as const;
const noticedIn = (text: string): string[] => noticeUnkind(text, reply).map(({ rule }) => rule);
const quiet =
  'We moved to the coast in the spring, and the boxes stood in the hall for weeks. The neighbour brought soup. In the evenings the radio played old songs, and the dog slept by the door. ';

describe('what is let through (RE-4)', () => {
  test.each(Object.entries(nearKind))('%s', (_, lines) => {
    expect(linesOf(lines).filter((text) => noticedIn(text).length > 0)).toEqual([]);
  });

  test('interest and the writer’s own plans are no advice to somebody who asked only to be heard (RE-3)', () => {
    expect(linesOf(nearListenKind).filter((text) => noticeUnkind(text, listen).length > 0)).toEqual([]);
  });

  test('the only milder phrase of a long reply', () => {
    const text = `${quiet.repeat(4)}You should be grateful for the job. ${quiet}`;
    expect(noticedIn(text)).toEqual([]);
    expect(weighWords(text, reply).score).toBeGreaterThan(weighWords(quiet.repeat(5), reply).score);
  });

  test('what a post says of its writer', () => {
    const text = 'I failed the exam again. Such a loser. I am so tired of it all.';
    expect(noticeUnkind(text, post)).toEqual([]);
  });
});

describe('what is noticed (RE-2)', () => {
  test('unkind sentences of near shape', () => {
    expect(linesOf(nearUnkind).filter((text) => noticedIn(text).length === 0)).toEqual([]);
  });

  test('two milder phrases in a long reply, and a harsh one', () => {
    const two = `${quiet.repeat(2)}You should be grateful for the job. ${quiet.repeat(2)}You are overreacting.`;
    expect(noticedIn(two)).toEqual(expect.arrayContaining(['J05', 'J06']));
    expect(noticedIn(`${quiet.repeat(4)}You are pathetic.`)).toEqual(['J17']);
  });

  test('a milder phrase in a reply of a few sentences', () => {
    expect(noticedIn(`${quiet}You should be grateful for the job.`)).toContain('J05');
  });

  test('a word that judges beside a clause that says “you”', () => {
    expect(noticedIn('You have no idea what you are talking about all day long, idiot.')).not.toEqual([]);
  });
});
