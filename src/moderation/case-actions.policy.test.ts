import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reasons } from '../safety/reasons.catalogue.ts';
import { type CaseSituation, listActs, mayAct, skipsStep } from './case-actions.policy.ts';
import { type CaseAct, type CaseActCode, caseActCodes, caseActs } from './case-acts.catalogue.ts';
import { caseKinds, caseStates } from './case-kinds.catalogue.ts';

const reported: CaseSituation = {
  kind: 'report',
  state: 'open',
  claimedBy: 'me',
  barred: false,
  ownPost: false,
  ownThread: false,
  postState: 'up',
  locked: false,
  slow: false,
  redacted: false,
  rungsBefore: [],
  pauseOfName: null,
  twoPeople: true,
};
const allowed = (situation: CaseSituation): CaseActCode[] =>
  listActs(situation)
    .filter(({ verdict }) => verdict === true)
    .map(({ act }) => act);

const situations = fc.record<CaseSituation>({
  kind: fc.constantFrom(...caseKinds),
  state: fc.constantFrom(...caseStates),
  claimedBy: fc.constantFrom('me', 'other', 'nobody'),
  barred: fc.boolean(),
  ownPost: fc.boolean(),
  ownThread: fc.boolean(),
  postState: fc.constantFrom('up', 'hidden', 'held', 'withdrawn'),
  locked: fc.boolean(),
  slow: fc.boolean(),
  redacted: fc.boolean(),
  rungsBefore: fc.array(fc.nat(8), { maxLength: 4 }),
  pauseOfName: fc.constantFrom(null, 5, 6, 7, 8),
  twoPeople: fc.boolean(),
});

describe('who may not act in a case (MO-9, MO-13)', () => {
  test('nobody decides about their own words, not even to leave them', () => {
    expect(allowed({ ...reported, ownPost: true })).toEqual([]);
    expect(mayAct('leave', { ...reported, ownPost: true })).toBe('moderation.own');
  });

  test('whoever opened the thread does not close, slow or move it, and may still hide an answer in it', () => {
    const own = { ...reported, ownThread: true };
    for (const act of ['lock', 'slow', 'move'] as const) expect(mayAct(act, own)).toBe('moderation.own');
    expect(allowed(own)).toContain('hide');
  });

  test('whoever knows the person or decided before does nothing', () => {
    expect(allowed({ ...reported, barred: true })).toEqual([]);
    expect(mayAct('restore', { ...reported, barred: true, state: 'closed' })).toBe('case.barred');
  });

  test('what somebody else has taken waits for them, what nobody has is there for all', () => {
    expect(allowed({ ...reported, claimedBy: 'other' })).toEqual([]);
    expect(mayAct('hide', { ...reported, claimedBy: 'other' })).toBe('case.taken');
    expect(allowed({ ...reported, claimedBy: 'nobody' })).toEqual(allowed(reported));
  });
});

describe('what fits a case', () => {
  test('a reported post that is up, the lightest step first', () => {
    expect(allowed(reported)).toEqual([
      'leave',
      'note',
      'suggest',
      'label',
      'redact',
      'hide',
      'move',
      'slow',
      'lock',
      'cool-down',
      'pause-7',
      'pause-30',
      'end',
    ]);
  });

  test('a post that is held is put up or turned down, and not just left', () => {
    const held = { ...reported, kind: 'hold', postState: 'held' } as const;
    expect(allowed(held)).toEqual(expect.arrayContaining(['put-up', 'turn-down', 'suggest']));
    expect(mayAct('leave', held)).toBe('case.not-here');
    expect(mayAct('hide', held)).toBe('moderation.already');
  });

  test('what is done is not done twice', () => {
    expect(mayAct('hide', { ...reported, postState: 'hidden' })).toBe('moderation.already');
    expect(mayAct('restore', reported)).toBe('moderation.already');
    expect(mayAct('lock', { ...reported, locked: true })).toBe('moderation.already');
    expect(mayAct('slow', { ...reported, slow: true })).toBe('moderation.already');
    expect(mayAct('unredact', reported)).toBe('moderation.already');
    expect(mayAct('lift', reported)).toBe('moderation.already');
    expect(mayAct('cool-down', { ...reported, pauseOfName: 6 })).toBe('moderation.already');
    expect(mayAct('pause-30', { ...reported, pauseOfName: 6 })).toBe(true);
  });

  test('words that their author took back can only be left', () => {
    const gone = { ...reported, postState: 'withdrawn' } as const;
    const onPost = allowed(gone).filter((act) => caseActs[act].target === 'post');
    expect(onPost).toEqual(['leave']);
    expect(mayAct('hide', gone)).toBe('moderation.gone');
  });

  test('in a second look and in a closed case things are only taken back (MO-9)', () => {
    const hidden = { ...reported, postState: 'hidden', locked: true, pauseOfName: 5 } as const;
    expect(allowed({ ...hidden, kind: 'appeal' })).toEqual(['leave', 'restore', 'unlock', 'lift']);
    expect(allowed({ ...hidden, state: 'closed' })).toEqual(['restore', 'unlock', 'lift']);
  });

  test('a person alone on the team cannot end a membership (MO-5)', () => {
    expect(mayAct('end', { ...reported, twoPeople: false })).toBe('case.alone');
  });
});

describe('the ladder (MO-1)', () => {
  const skips = (rungsBefore: number[], reason?: CaseSituation['reason']): CaseActCode[] =>
    listActs({ ...reported, rungsBefore, reason })
      .filter((each) => each.skips)
      .map(({ act }) => act);

  test('with nothing before, more than asking for other words has to be explained', () => {
    expect(skips([])).toEqual(['redact', 'hide', 'cool-down', 'pause-7', 'pause-30', 'end']);
  });

  test('one step more than before needs no explanation, two steps do', () => {
    expect(skips([4])).toEqual(['pause-7', 'pause-30', 'end']);
    expect(skips([1, 7, 2])).toEqual([]);
  });

  test('nor does the step that the reason itself speaks for', () => {
    expect(skips([], 'M02')).not.toContain('redact');
    expect(skips([], 'M06')).not.toContain('hide');
    expect(skips([], 'M01')).toContain('hide');
    for (const reason of reasons)
      expect(skips([], reason)).toEqual(expect.arrayContaining(['pause-7', 'end']));
  });

  test('steps of before never make the ladder longer', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(8)), fc.nat(8), fc.constantFrom(...caseActCodes), (before, more, act) => {
        const longer = skipsStep(act, { rungsBefore: [...before, more] });
        expect(longer && !skipsStep(act, { rungsBefore: before })).toBe(false);
      }),
    );
  });
});

test('in no situation two acts that undo each other, nor an act by somebody who may not', () => {
  fc.assert(
    fc.property(situations, (situation) => {
      const acts = new Set(allowed(situation));
      for (const act of acts) {
        const { back, target }: CaseAct = caseActs[act];
        if (back !== undefined && target === 'thread') expect(acts.has(back as CaseActCode)).toBe(false);
      }
      expect(acts.has('hide') && acts.has('restore')).toBe(false);
      const { ownPost, barred, claimedBy } = situation;
      if (ownPost || barred || claimedBy === 'other') expect(acts.size).toBe(0);
    }),
    { numRuns: 300 },
  );
});
