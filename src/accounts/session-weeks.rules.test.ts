import { expect, test } from 'vitest';
import { weeksAgo } from './session-weeks.rules.ts';

test.each([
  ['2026-11-16', '2026-11-16', 0],
  ['2026-11-09', '2026-11-16', 1],
  ['2025-12-29', '2026-01-12', 2],
  ['2026-03-23', '2026-04-06', 2],
])(
  'B4: a device last used in the week of %s, seen from the week of %s, is %i weeks away',
  (seen, now, weeks) => {
    expect(weeksAgo(seen, now)).toBe(weeks);
  },
);

test('a clock that stepped back does not put a device into the future', () => {
  expect(weeksAgo('2026-11-16', '2026-11-09')).toBe(0);
});
