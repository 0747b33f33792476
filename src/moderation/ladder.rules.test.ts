import { describe, expect, test } from 'vitest';
import { ladderOf, type Step } from './ladder.rules.ts';

const hour = 3_600_000;
const now = new Date('2026-03-10T12:00:00Z');
const ago = (hours: number): Date => new Date(now.getTime() - hours * hour);
const step = (act: Step['act'], more: Partial<Step> = {}): Step => ({
  act,
  post: 'one',
  madeHour: ago(10),
  untilHour: null,
  overturned: false,
  ...more,
});

describe('where the steps on one name stand on the ladder (MO-1)', () => {
  test('a word, a hidden post and a topic: the topic is no step', () => {
    const steps = [step('post.noted'), step('post.labelled'), step('post.hidden')];
    expect(ladderOf(steps, now)).toEqual({ rungsBefore: [1, 4], pauseOfName: null });
  });

  test('what was taken back, by the team or after an appeal, counts against nobody', () => {
    const steps = [
      step('post.hidden'),
      step('post.restored'),
      step('post.redacted', { post: 'two', overturned: true }),
      step('post.hidden', { post: 'three' }),
      step('post.restored', { post: 'four' }),
    ];
    expect(ladderOf(steps, now)).toEqual({ rungsBefore: [4], pauseOfName: null });
  });

  test('a pause holds until its hour, and the two pauses are told apart by their length', () => {
    const week = step('person.paused', { madeHour: ago(24), untilHour: ago(24 - 7 * 24) });
    const month = step('person.paused', { madeHour: ago(24), untilHour: ago(24 - 30 * 24) });
    expect(ladderOf([week], now)).toEqual({ rungsBefore: [6], pauseOfName: 6 });
    expect(ladderOf([month], now)).toEqual({ rungsBefore: [7], pauseOfName: 7 });
    const over = step('person.cooled-down', { madeHour: ago(30), untilHour: ago(6) });
    expect(ladderOf([over], now)).toEqual({ rungsBefore: [5], pauseOfName: null });
  });

  test('an ended membership holds until it is taken back', () => {
    expect(ladderOf([step('person.ended')], now).pauseOfName).toBe(8);
    expect(ladderOf([step('person.ended'), step('person.lifted', { post: 'two' })], now)).toEqual({
      rungsBefore: [],
      pauseOfName: null,
    });
  });
});
