import { describe, expect, test } from 'vitest';
import { readOptions } from './options.ts';
import { middle, spread, table } from './table.ts';

describe('the command line of the benchmark', () => {
  test.each([
    [['--seconds', '0'], '--seconds'],
    [['--rounds', 'three'], '--rounds'],
    [['--posts', '1999'], 'at least 200 threads, 2000 posts'],
    [['--threads', '2000', '--posts', '9999'], 'five posts for each thread'],
    [['--growth', '--threads', '1999', '--posts', '20000'], 'at least 2000 threads, 20000 posts'],
    [['--only', 'thread,speed'], 'but not "speed"'],
    [['--fast'], '--fast'],
  ])('%j is refused with a plain sentence', (argv, why) => {
    expect(() => readOptions(argv)).toThrow(why);
  });

  test('everything is measured where nothing is said', () => {
    const options = readOptions([]);
    expect(options).toMatchObject({
      seconds: 4,
      rounds: 3,
      threads: 2000,
      posts: 20_000,
      growth: false,
      indexRests: false,
    });
    expect(options.wants('start') && options.wants('mixed') && options.wants('sign-ins')).toBe(true);
  });

  test('a name stands for itself and for what begins with it', () => {
    const { wants } = readOptions(['--only', 'thread, long-last-guest']);
    expect([wants('thread-guest'), wants('thread-member'), wants('long-last-guest')]).toEqual([
      true,
      true,
      true,
    ]);
    expect([wants('long-last-member'), wants('start'), wants('front-guest')]).toEqual([false, false, false]);
  });
});

describe('how figures are told', () => {
  test('the middle of an even number is the mean of both', () => {
    expect([middle([3, 1, 2]), middle([4, 1, 2, 3])]).toEqual([2, 2.5]);
  });

  test('with the least and the most', () => {
    expect(spread([3, 1, 2], 1)).toBe('2.0 (1.0-3.0)');
  });

  test('as a table in Markdown', () => {
    expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
  });
});
