import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createOpenedLockers, type Opened, openFor } from './opened-lockers.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const opened = (sign: string, names = 1): Opened => ({
  signs: [`names-${sign}`],
  own: {
    settings: {},
    names: { own: Array.from({ length: names }, (_, at) => ({ name: `name ${at}`, kind: 'thread' })) },
    following: { threads: [], spaces: [], quiet: [] },
    drafts: { kept: [] },
    standing: { joinedMinute: 0, firstDayThreads: 0 },
  },
});

describe('lockers that lie open in memory (decision 0022)', () => {
  test('nothing is found for a session that was not kept, and nothing of another', () => {
    const lockers = createOpenedLockers();
    lockers.keep('one', opened('1'));
    expect(lockers.find('another')).toBeUndefined();
    expect(lockers.find('')).toBeUndefined();
    expect(lockers.find('one')?.signs).toEqual(['names-1']);
  });

  test('no page can change what the next one reads', () => {
    const lockers = createOpenedLockers();
    lockers.keep('one', opened('1'));
    const own = lockers.find('one')?.own;
    expect(() => own?.names.own.push({ name: 'another', kind: 'kept' })).toThrow(TypeError);
    expect(() => Object.assign(own?.settings ?? {}, { timeZone: 'Europe/Berlin' })).toThrow(TypeError);
  });

  test('after three minutes they are gone, however often they were used and changed', () => {
    const lockers = createOpenedLockers();
    lockers.keep('one', opened('1'));
    for (let minute = 0; minute < 2; minute += 1) {
      vi.advanceTimersByTime(60_000);
      lockers.keep('one', opened(`${minute + 2}`));
      expect(lockers.find('one')?.signs).toEqual([`names-${minute + 2}`]);
    }
    vi.advanceTimersByTime(openFor - 120_000 - 1);
    expect(lockers.find('one')).toBeDefined();
    vi.advanceTimersByTime(1);
    expect(lockers.find('one')).toBeUndefined();
  });

  test('they go by themselves: nobody needs to come back for it', () => {
    const lockers = createOpenedLockers();
    lockers.keep('one', opened('1'));
    vi.advanceTimersByTime(100_000);
    lockers.keep('two', opened('1'));
    vi.advanceTimersByTime(openFor - 100_000 + 1000);
    expect(lockers.size()).toBe(1);
    vi.advanceTimersByTime(100_000);
    expect(lockers.size()).toBe(0);
  });

  test('whoever leaves takes theirs along, and nobody else’s', () => {
    const lockers = createOpenedLockers();
    lockers.keep('one', opened('1'));
    lockers.keep('two', opened('1'));
    lockers.forget('one');
    lockers.forget('nobody');
    expect(lockers.find('one')).toBeUndefined();
    expect(lockers.find('two')).toBeDefined();
  });

  test('there is an end to how much is held: the oldest go first', () => {
    const lockers = createOpenedLockers();
    for (let at = 0; at < 400; at += 1) lockers.keep(`session ${at}`, opened('1', 1000));
    expect(lockers.size()).toBeLessThan(300);
    expect(lockers.find('session 0')).toBeUndefined();
    expect(lockers.find('session 399')).toBeDefined();
    lockers.keep('too large', opened('1', 40_000));
    expect(lockers.find('too large')).toBeUndefined();
  });
});
