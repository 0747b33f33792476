import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  hourAfter,
  hourStart,
  mostPauses,
  type Pause,
  pauseNow,
  withoutPauses,
  withPause,
} from './standing.rules.ts';

const now = new Date('2026-03-10T12:20:00Z');
const hour = Math.floor(now.getTime() / 3_600_000);
const pause = fc.record({
  case: fc.integer({ min: 0, max: 20 }).map(String),
  name: fc.constantFrom('one', 'two', 'three'),
  act: fc.constantFrom('cool-down', 'pause-7', 'pause-30', 'end'),
  until: fc.option(fc.integer({ min: hour - 50, max: hour + 50 })),
});
const end = ({ until }: Pause) => until ?? Number.POSITIVE_INFINITY;

describe('pauses of one person, whatever name they were decided on (MO-1)', () => {
  test('nobody is paused without one, or by one that has ended', () => {
    expect(pauseNow(undefined, now)).toBe(null);
    expect(pauseNow([{ case: 'a', name: 'one', act: 'cool-down', until: hour }], now)).toBe(null);
    expect(pauseNow([{ case: 'a', name: 'one', act: 'cool-down', until: hour + 1 }], now)).not.toBe(null);
    expect(hourStart(hourAfter(now, 24)).toISOString()).toBe('2026-03-11T13:00:00.000Z');
  });

  test('a pause is never refused for want of room, and who is paused stays so at least as long', () => {
    fc.assert(
      fc.property(fc.array(pause, { maxLength: 40 }), pause, (many, added) => {
        const all = many.reduce<Pause[]>((pauses, each) => withPause(pauses, each, now), []);
        const after = withPause(all, added, now);
        expect(after.length).toBeLessThanOrEqual(mostPauses);
        expect(after).toContainEqual(added);
        const [was, is] = [pauseNow(all, now), pauseNow(after, now)];
        const replaced = all.some((each) => each.case === added.case && each.act === added.act);
        if (was !== null && !replaced) expect(end(is as Pause)).toBeGreaterThanOrEqual(end(was));
      }),
    );
  });

  test('taking back what was decided on one name leaves the others to the letter', () => {
    fc.assert(
      fc.property(fc.array(pause, { maxLength: 10 }), (pauses) => {
        const left = withoutPauses(pauses, { name: 'two' });
        expect(left).toEqual(pauses.filter((each) => each.name !== 'two'));
        const one = withoutPauses(pauses, { name: 'two', act: 'end' });
        expect(one).toEqual(pauses.filter((each) => each.name !== 'two' || each.act !== 'end'));
      }),
    );
  });

  test('the sealed standing has the same size with no pause and with as many as it holds', () => {
    const full = Array.from({ length: mostPauses }, () => ({
      case: 'x'.repeat(20),
      name: 'y'.repeat(20),
      act: 'cool-down',
      until: 9_999_999,
    }));
    const text = JSON.stringify({
      joinedMinute: 99_999_999,
      firstDayThreads: 3,
      firstPosts: 9,
      pauses: full,
    });
    expect(text.length).toBeLessThan(1010);
  });
});
