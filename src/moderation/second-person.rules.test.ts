import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedFor, wantsOwner, wantsSecond, withLevel, withWriter } from './second-person.rules.ts';

const team = ['a', 'b', 'c', 'd'];
const open = { level: 4, holder: 'a', barred: [] as string[] };

describe('who is asked to look along (L3)', () => {
  test('nobody below level 3, and nobody where nobody has the case', () => {
    expect(wantsSecond({ ...open, level: 2 }, {}, team)).toBe(false);
    expect(wantsSecond({ ...open, holder: null }, {}, team)).toBe(false);
    expect(wantsSecond(open, {}, team)).toBe(true);
  });

  test('not who has it, not who is kept from it; the buddy, the person named and those on duty before all others', () => {
    const asked = { team, buddy: null, named: null, onDuty: [], late: false };
    expect(askedFor(open, asked)).toEqual(['b', 'c', 'd']);
    expect(askedFor({ ...open, barred: ['b'] }, asked)).toEqual(['c', 'd']);
    expect(askedFor(open, { ...asked, buddy: 'c' })).toEqual(['c']);
    expect(askedFor(open, { ...asked, named: 'd', onDuty: ['a', 'b'] })).toEqual(['b', 'd']);
    expect(askedFor({ ...open, barred: ['c'] }, { ...asked, buddy: 'c' })).toEqual(['b', 'd']);
    expect(askedFor(open, { ...asked, buddy: 'c', late: true })).toEqual(['b', 'c', 'd']);
  });

  test('until somebody else of the team has written in it, at level 3 or more', () => {
    expect(wantsSecond(open, { wrote: { a: 4 } }, team)).toBe(true);
    expect(wantsSecond(open, { wrote: { b: 2 } }, team)).toBe(true);
    expect(wantsSecond(open, { wrote: { gone: 4 } }, team)).toBe(true);
    expect(wantsSecond({ ...open, barred: ['b'] }, { wrote: { b: 4 } }, team)).toBe(true);
    expect(wantsSecond(open, { wrote: { b: 3 } }, team)).toBe(false);
  });

  test('an owner is asked at level 5 until one has looked, and again where it came back to level 5', () => {
    const b = { actor: 'b', owner: true };
    expect(wantsOwner(4, {})).toBe(false);
    expect(wantsOwner(5, {})).toBe(true);
    expect(wantsOwner(5, withWriter({}, { actor: 'b', owner: false, level: 5 }))).toBe(true);
    const looked = withWriter({}, { ...b, level: 5 });
    expect(wantsOwner(5, looked)).toBe(false);
    expect(wantsOwner(5, withLevel(withLevel(looked, 4), 5))).toBe(true);
    expect(wantsOwner(5, withLevel(looked, 5))).toBe(false);
  });

  test('whatever is done in whatever order, one who has not written since the level fell never counts', () => {
    const step = fc.record({ actor: fc.constantFrom(...team), level: fc.integer({ min: 0, max: 5 }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let record = {};
        let now = 0;
        const wrote = new Set<string>();
        for (const { actor, level } of steps) {
          if (level < 3) wrote.clear();
          now = level;
          record = withWriter(withLevel(record, level), { actor, owner: false, level });
          if (level >= 3) wrote.add(actor);
        }
        const wanted = now >= 3 && ![...wrote].some((actor) => actor !== 'a');
        expect(wantsSecond({ ...open, level: now }, record, team)).toBe(wanted);
      }),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 200) },
    );
  });
});
