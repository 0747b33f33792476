import { expect, test } from 'vitest';
import { daysUntil, waitBucket, waitingFor } from './case-times.rules.ts';

const at = (minutes: number): Date => new Date(minutes * 60_000);

test('a waiting time is said in tens of minutes, then hours, then days, and never less than nothing', () => {
  const said = [-5, 9, 10, 59, 60, 47 * 60 + 59, 48 * 60, 90 * 24 * 60].map((minutes) =>
    waitingFor(at(0), at(minutes)),
  );
  expect(said.map(({ unit, count }) => `${unit} ${count}`)).toEqual([
    'just 0',
    'just 0',
    'minutes 10',
    'minutes 50',
    'hours 1',
    'hours 47',
    'days 2',
    'days 90',
  ]);
});

test('what is counted of a time is its step alone (MO-11)', () => {
  const steps = [0, 60, 61, 240, 24 * 60, 24 * 60 + 1, 7 * 24 * 60, 8 * 24 * 60].map((minutes) =>
    waitBucket(at(0), at(minutes)),
  );
  expect(steps).toEqual(['1h', '1h', '4h', '4h', '1d', '3d', '7d', 'more']);
});

test('a clock that has run out says so, the last day is today', () => {
  expect([daysUntil(at(0), at(0)), daysUntil(at(60), at(0)), daysUntil(at(5 * 24 * 60), at(0))]).toEqual([
    -1, 0, 5,
  ]);
});
