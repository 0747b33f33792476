import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allReasons } from '../safety/reasons.catalogue.ts';
import { appealActs, appealOutcomes } from './appeal-acts.catalogue.ts';
import { caseActCodes } from './case-acts.catalogue.ts';
import { waitSteps } from './case-times.rules.ts';
import { reportKinds } from './report-kinds.catalogue.ts';
import { loadSteps } from './shift.rules.ts';
import { type Counted, halfYear, leastShown } from './transparency.rules.ts';

const codes = {
  report: reportKinds,
  act: caseActCodes,
  reason: allReasons,
  'act-by-software': ['post.held'],
  'first-look': waitSteps,
  decision: waitSteps,
  appeal: appealActs,
  'appeal-outcome': appealOutcomes,
  'only-one': ['case'],
  // Never on that page: how much the team carries is for owners alone (WB-7).
  shift: loadSteps,
  nudge: ['any-rule'],
} as const satisfies Record<Counted['what'], readonly string[]>;
const keys = Object.entries(codes).flatMap(([what, list]) =>
  list.map((code) => ({ what: what as Counted['what'], code: code as string })),
);

/** Half a year of any forum: many small numbers, some none, some large. */
const anyCount = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 10 }), fc.integer({ min: 11, max: 400 }));
const anyHalf: fc.Arbitrary<Counted[]> = fc
  .array(anyCount, { minLength: keys.length, maxLength: keys.length })
  .map((counts) => keys.map((key, at) => ({ ...key, count: counts[at] ?? 0 })));
const isSmall = ({ count }: Counted): boolean => count > 0 && count < leastShown;
const runs = { numRuns: Number(process.env.TRANSPARENCY_RUNS ?? 300) };

/** Every number on a page, whatever it says. */
const numbersOf = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(numbersOf)
      : [];

describe('what everybody may read (MO-11)', () => {
  test('no number from 1 to 10 stands anywhere', () => {
    fc.assert(
      fc.property(anyHalf, (counted) => {
        expect(numbersOf(halfYear('2026-1', counted)).filter((n) => n > 0 && n < leastShown)).toEqual([]);
      }),
      runs,
    );
  });

  test('a number that is kept back could be any from 1 to 10: the page is the same to the letter', () => {
    fc.assert(
      fc.property(anyHalf, fc.infiniteStream(fc.integer({ min: 1, max: 10 })), (counted, others) => {
        const other = counted.map((each) =>
          isSmall(each) ? { ...each, count: others.next().value ?? 1 } : each,
        );
        expect(halfYear('2026-1', other)).toEqual(halfYear('2026-1', counted));
      }),
      runs,
    );
  });

  test('where every wish has its answer, neither gives away what is kept back of the other', () => {
    fc.assert(
      fc.property(fc.array(anyCount, { minLength: 11, maxLength: 11 }), fc.nat(), (asked, some) => {
        const all = asked.reduce((sum, count) => sum + count, 0);
        const overturned = all === 0 ? 0 : some % (all + 1);
        const counted = [
          ...appealActs.map((code, at) => ({ what: 'appeal' as const, code, count: asked[at] ?? 0 })),
          { what: 'appeal-outcome' as const, code: 'overturned', count: overturned },
          { what: 'appeal-outcome' as const, code: 'upheld', count: all - overturned },
        ];
        const { appeals } = halfYear('2026-1', counted);
        const small = counted.filter(isSmall);
        if (small.length === 0) return;
        expect(appeals.outcomes.total).toBeNull();
        expect(appeals.outcomes.cells.map(({ count }) => count)).toEqual([null, null]);
        if (small.some(({ what }) => what === 'appeal')) expect(appeals.asked.total).toBeNull();
      }),
      runs,
    );
  });

  test('of reasons a part is told and never a number, and none where there are too few steps', () => {
    fc.assert(
      fc.property(anyHalf, (counted) => {
        const { reasons } = halfYear('2026-1', counted);
        expect(reasons.map(({ code }) => code)).toEqual(allReasons);
        const steps = counted.filter(({ what }) => what === 'reason');
        const whole = steps.reduce((all, { count }) => all + (count < leastShown ? 0 : count), 0);
        for (const { code, share } of reasons) {
          const { count = 0 } = steps.find((each) => each.code === code) ?? {};
          if (whole < 2 * leastShown || (count > 0 && count < leastShown)) expect(share).toBeNull();
          else expect(share).toEqual(expect.any(String));
          if (share === 'none') expect(count).toBe(0);
        }
      }),
      runs,
    );
  });

  test('whoever knows how many steps there were in all cannot tell how many of them a kept-back reason was', () => {
    const small = fc.integer({ min: 1, max: 10 });
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 400 }), small, small, (all, one, other) => {
        const page = (few: number) =>
          halfYear('2026-1', [
            { what: 'act', code: 'hide', count: all },
            { what: 'reason', code: 'M08', count: all - few },
            { what: 'reason', code: 'M03', count: few },
          ]);
        expect(page(other)).toEqual(page(one));
      }),
      runs,
    );
  });

  test('what nothing is known of in a half-year before reasons were counted is not said to be none', () => {
    const { reasons } = halfYear('2025-2', [{ what: 'act', code: 'hide', count: 60 }]);
    expect(new Set(reasons.map(({ share }) => share))).toEqual(new Set([null]));
  });

  test('where nothing is small, all of it is told with its totals, parts and middles', () => {
    const counted: Counted[] = [
      { what: 'report', code: 'unkind', count: 40 },
      { what: 'report', code: 'worried', count: 11 },
      { what: 'act', code: 'hide', count: 30 },
      { what: 'act-by-software', code: 'post.held', count: 30 },
      { what: 'reason', code: 'M08', count: 60 },
      { what: 'reason', code: 'M13', count: 20 },
      { what: 'first-look', code: '1h', count: 30 },
      { what: 'first-look', code: '1d', count: 20 },
      { what: 'appeal', code: 'post.hidden', count: 44 },
      { what: 'appeal-outcome', code: 'upheld', count: 33 },
      { what: 'appeal-outcome', code: 'overturned', count: 11 },
    ];
    const page = halfYear('2026-1', counted);
    expect(page.notices.total).toBe(51);
    const parts = Object.fromEntries(page.reasons.map(({ code, share }) => [code, share]));
    expect([parts.M08, parts.M13, parts.M01]).toEqual(['three-quarters', 'quarter', 'none']);
    expect(page.software).toEqual({ held: 30, share: 'half' });
    expect(page.median).toEqual({ firstLook: '1h', decision: null });
    expect(page.appeals.outcomes.total).toBe(44);
    expect(page.appeals.overturned).toBe('quarter');
  });
});
