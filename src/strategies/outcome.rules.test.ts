import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Outcome, outcomes, publishedAt } from './facets.catalogue.ts';
import {
  inTens,
  isWorseForMany,
  publishedAnew,
  scoreOf,
  stepReached,
  type ToldCounts,
} from './outcome.rules.ts';

const counts = (most = 3000) => fc.record({ helped: fc.nat(most), same: fc.nat(most), worse: fc.nat(most) });
const totalOf = ({ helped, same, worse }: ToldCounts) => helped + same + worse;

/** What people do one after the other: tell, change, take back. */
interface Act {
  who: number;
  told: Outcome | null;
}
const acts = fc.array(
  fc.record({ who: fc.nat(40), told: fc.constantFrom<Outcome | null>(...outcomes, null) }),
  { maxLength: 300 },
);

/** Plays acts and gives the figures that stand after each, with the number of answers at that time. */
function play(list: readonly Act[]) {
  const answers = new Map<number, Outcome>();
  let shown = { shownTold: 0, shownHelped: 0, shownSame: 0, shownWorse: 0, helpedScore: 0 };
  return list.map(({ who, told }) => {
    if (told === null) answers.delete(who);
    else answers.set(who, told);
    const now = { helped: 0, same: 0, worse: 0 };
    for (const each of answers.values()) now[each] += 1;
    shown = publishedAnew(now, shown.shownTold) ?? shown;
    return { total: answers.size, shown };
  });
}

describe('figures of a strategy (PRODUCT 9, SAFETY EV)', () => {
  test('ten answers are too few, eleven are not', () => {
    expect(stepReached(10)).toBe(0);
    expect(publishedAnew({ helped: 10, same: 0, worse: 0 }, 0)).toBeNull();
    expect(publishedAnew({ helped: 7, same: 3, worse: 1 }, 0)).toMatchObject({
      shownTold: 11,
      shownHelped: 60,
      shownSame: 30,
      shownWorse: 10,
    });
  });

  test('two dates cannot be subtracted: between two steps nothing changes, whoever tells, changes or takes back', () => {
    fc.assert(
      fc.property(acts, (list) => {
        const seen = play(list).map(({ shown }) => JSON.stringify(shown));
        const distinct = [...new Set(seen)];
        // Each picture stands in one stretch, and each stretch begins at a higher step.
        expect(seen.filter((each, at) => at > 0 && each !== seen[at - 1]).length).toBeLessThanOrEqual(
          publishedAt.filter((step) => step <= 41).length,
        );
        const steps = distinct.map((each) => (JSON.parse(each) as { shownTold: number }).shownTold);
        expect(steps).toEqual(steps.toSorted((one, other) => one - other));
        expect(new Set(steps).size).toBe(steps.length);
      }),
    );
  });

  test('two published pictures have at least nine answers between them', () => {
    fc.assert(
      fc.property(acts, (list) => {
        const told = [...new Set(play(list).map(({ shown }) => shown.shownTold))];
        for (const [at, step] of told.entries()) {
          if (at > 0) expect(step - (told[at - 1] ?? 0)).toBeGreaterThanOrEqual(9);
        }
      }),
    );
  });

  test('what is shown is never more than was there when the step was reached', () => {
    fc.assert(
      fc.property(acts, (list) => {
        let most = 0;
        for (const { total, shown } of play(list)) {
          most = Math.max(most, total);
          expect(shown.shownTold).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  test('shares are tens, together 100, and less than ten away from the truth', () => {
    fc.assert(
      fc.property(counts(), (told) => {
        const shares = inTens(told);
        const total = totalOf(told);
        expect(shares.helped + shares.same + shares.worse).toBe(total === 0 ? 0 : 100);
        for (const outcome of outcomes) {
          expect(shares[outcome] % 10).toBe(0);
          if (total > 0) expect(Math.abs(shares[outcome] - (100 * told[outcome]) / total)).toBeLessThan(10);
        }
      }),
    );
  });
});

describe('what ranks (SEARCH 4)', () => {
  const of = (shownTold: number, shownHelped: number, shownWorse: number) =>
    scoreOf({ shownTold, shownHelped, shownWorse });

  test('nothing is known below the first step', () => {
    expect(of(0, 0, 0)).toBe(0);
  });

  test('the score is a share, and never above the share that is shown', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...publishedAt),
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 0, max: 10 }),
        (n, helped, worse) => {
          fc.pre(helped + worse <= 10);
          const score = of(n, 10 * helped, 10 * worse);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(helped / 10 + 1e-9);
        },
      ),
    );
  });

  test('more answers with the same share count for more', () => {
    expect(of(50, 60, 10)).toBeGreaterThan(of(11, 60, 10));
  });

  test('what made things worse for many stands further down, and the page asks for care', () => {
    expect(of(50, 70, 20)).toBeLessThan(of(50, 70, 10) - 0.15);
    expect(isWorseForMany({ shownTold: 50, shownWorse: 20 })).toBe(true);
    expect(isWorseForMany({ shownTold: 50, shownWorse: 10 })).toBe(false);
  });
});
