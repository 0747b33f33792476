import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCorpusOptions } from './options.ts';
import { planCorpus, specialCount, specialSizes } from './plan.ts';

const until = new Date('2026-11-22T20:00:00Z');

describe('the command line of the corpus', () => {
  test.each([
    [['--threads', '0'], '--threads'],
    [['--posts', 'many'], '--posts'],
    [['--threads', '10', '--posts', '9'], '--posts must be at least --threads'],
  ])('%s is refused with a plain sentence', (argv, why) => {
    expect(() => readCorpusOptions(argv)).toThrow(why);
  });

  test('there is no way to add to a forum in which people have written', () => {
    expect(() => readCorpusOptions(['--anyway'])).toThrow('--anyway');
  });

  test('two thousand threads are made where nothing is said', () => {
    expect(readCorpusOptions([])).toEqual({ threads: 2000, posts: 20_000, folder: undefined });
  });
});

describe('a planned corpus', () => {
  const sizes = fc
    .record({
      threads: fc.integer({ min: 1, max: 60 }),
      more: fc.integer({ min: 0, max: 2500 }),
      people: fc.integer({ min: 20, max: 60 }),
      regulars: fc.constantFrom(undefined, { people: 4, names: 10 }),
    })
    .map(({ threads, more, people, regulars }) => ({
      threads,
      posts: threads + more,
      people,
      regulars,
      until,
    }));

  test('has as many threads and posts as were asked for, and every thread an opening post', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const plan = planCorpus(size);
        expect(plan).toHaveLength(size.threads);
        expect(plan.reduce((sum, { posts }) => sum + posts.length, 0)).toBe(size.posts);
        expect(plan.every(({ posts }) => posts.length > 0)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('goes forward in time, quotes what stands before and is up, and nobody reacts to themselves', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        for (const { posts } of planCorpus(size)) {
          for (const [at, post] of posts.entries()) {
            expect(post.speaker).toBeLessThan(size.people);
            expect(post.at).toBeGreaterThanOrEqual(posts[at - 1]?.at ?? 0);
            expect(post.at).toBeLessThanOrEqual(until.getTime());
            if (post.quotes !== null) expect(posts[post.quotes - 1]?.state).toBe('up');
            if (post.quotes !== null) expect(post.quotes).toBeLessThanOrEqual(at);
            expect(post.reactions.map(({ by }) => by)).not.toContain(post.speaker);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test('holds a thread of 1,000, one of 50 and one of 21 posts, in which nothing is taken back', () => {
    const plan = planCorpus({ threads: 200, posts: 2000, people: 50, until });
    const special = plan.slice(0, specialCount({ threads: 200, posts: 2000 }));
    expect(special.map(({ posts }) => posts.length)).toEqual([...specialSizes]);
    expect(special.flatMap(({ posts }) => posts).every(({ state }) => state === 'up')).toBe(true);
  });

  test('gives regulars as many threads as were asked for, none of them a long one', () => {
    const regulars = { people: 4, names: 100 };
    const size = { threads: 200, posts: 2000, people: 50, regulars, until };
    const plan = planCorpus(size);
    for (const person of [0, 1, 2, 3]) {
      const places = plan.flatMap(({ posts }, at) =>
        posts.some(({ speaker }) => speaker === person) ? [at] : [],
      );
      expect(places).toHaveLength(100);
      expect(Math.min(...places)).toBeGreaterThanOrEqual(specialCount(size));
    }
  });
});
