import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levelOfCause } from './case-kinds.catalogue.ts';
import { reportKinds } from './report-kinds.catalogue.ts';
import { moreUrgent } from './report-order.rules.ts';

const kinds = fc.constantFrom(...reportKinds);

test('unsafe before worried before unkind before the rest, whoever says it first', () => {
  const order = ['unsafe', 'worried', 'unkind', 'else'] as const;
  fc.assert(
    fc.property(kinds, kinds, (one, other) => {
      const sooner = order.indexOf(one) <= order.indexOf(other) ? one : other;
      expect(moreUrgent(one, other)).toBe(sooner);
      expect(moreUrgent(other, one)).toBe(sooner);
    }),
  );
});

test('the more urgent of two kinds never makes a case of a lower level (MO-13)', () => {
  fc.assert(
    fc.property(kinds, kinds, (one, other) => {
      expect(levelOfCause[moreUrgent(one, other)]).toBe(Math.max(levelOfCause[one], levelOfCause[other]));
    }),
  );
});
