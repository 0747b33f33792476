import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentLabels } from '../safety/content-labels.catalogue.ts';
import { shiftLimits } from './shift.catalogue.ts';
import {
  isForgotten,
  isFull,
  keptBack,
  needsBreath,
  newShift,
  onlyLight,
  type Weight,
  weightOf,
  withTaken,
} from './shift.rules.ts';

const start = new Date('2026-03-10T20:17:00Z');
const minutesOn = (minutes: number): Date => new Date(start.getTime() + minutes * 60_000);
const taken = (weights: Weight[]) =>
  weights.reduce((shift, weight, at) => withTaken(shift, `case ${at}`, weight), newShift(start));
const levels = fc.integer({ min: 0, max: 5 });
const labels = fc.subarray([...contentLabels]);

describe('what a shift may hold (WB-2)', () => {
  test('without a shift nothing is kept back', () => {
    expect(onlyLight(null, start)).toBe(false);
    expect(needsBreath(null)).toBe(false);
  });

  test.each([
    ['two hours', newShift(start), 120],
    ['five urgent cases', taken(Array(5).fill('urgent')), 1],
    ['twenty heavy items', taken(Array(20).fill('heavy')), 1],
  ])('%s are enough, and a little less is not', (_, shift, minutes) => {
    expect(onlyLight(shift, minutesOn(minutes))).toBe(true);
    const less = { ...shift, heavy: shift.heavy.slice(1), urgent: shift.urgent.slice(1) };
    expect(onlyLight(less, minutesOn(minutes - 1))).toBe(false);
  });

  test('light work fills no shift, and a light case after three heavy ones is a breath', () => {
    expect(isFull(taken(Array(200).fill('light')), minutesOn(1))).toBe(false);
    expect(needsBreath(taken(['heavy', 'urgent', 'heavy']))).toBe(true);
    expect(needsBreath(taken(['heavy', 'urgent', 'heavy', 'light']))).toBe(false);
  });

  test('a case counts once, however often it is taken again', () => {
    const once = withTaken(newShift(start), 'one', 'urgent');
    expect(withTaken(once, 'one', 'urgent')).toEqual(once);
    expect([once.heavy.length, once.urgent.length]).toEqual([1, 1]);
  });

  test('a shift nobody ended is over after twelve hours', () => {
    expect(isForgotten(newShift(start), minutesOn(shiftLimits.forgottenHours * 60 - 1))).toBe(false);
    expect(isForgotten(newShift(start), minutesOn(shiftLimits.forgottenHours * 60))).toBe(true);
  });

  test('light is what is neither urgent nor about a heavy topic', () => {
    fc.assert(
      fc.property(levels, labels, (level, about) => {
        const weight = weightOf({ level, labels: about });
        expect(weight === 'urgent').toBe(level >= 3);
        expect(weight === 'light').toBe(level <= 1 && about.length === 0);
      }),
    );
  });

  test('a theme somebody never wants is kept back whatever they chose, and light work is never kept back for its weight', () => {
    fc.assert(
      fc.property(levels, labels, labels, fc.boolean(), (level, about, themes, light) => {
        const kept = keptBack({ level, labels: about }, { themes, light });
        expect(kept === 'theme').toBe(about.some((label) => themes.includes(label)));
        if (!light && kept !== 'theme') expect(kept).toBeNull();
        if (weightOf({ level, labels: about }) === 'light') expect(kept).toBeNull();
      }),
    );
  });
});
