import { describe, expect, test } from 'vitest';
import { listActions, mayTake, type Situation, workActions } from './report-actions.policy.ts';

const reported: Situation = { ownPost: false, ownThread: false, open: true, state: 'up', locked: false };

describe('what a moderator may do now', () => {
  test('nothing about words of their own, not even leaving them (conflict of interest)', () => {
    expect(listActions({ ...reported, ownPost: true, ownThread: true })).toEqual([]);
    expect(mayTake('leave', { ...reported, ownPost: true })).toBe('moderation.own');
    expect(mayTake('hide', { ...reported, ownPost: true, state: 'hidden' })).toBe('moderation.own');
  });

  test('an own answer does not stop them from closing a thread of somebody else, an own thread does', () => {
    expect(listActions({ ...reported, ownPost: true })).toEqual(['lock']);
    expect(listActions({ ...reported, ownThread: true })).toEqual(['leave', 'label', 'hide']);
    expect(mayTake('unlock', { ...reported, ownThread: true, locked: true })).toBe('moderation.own');
  });

  test('what somebody else has done already is not done twice', () => {
    expect(mayTake('hide', { ...reported, state: 'hidden' })).toBe('moderation.already');
    expect(mayTake('restore', reported)).toBe('moderation.already');
    expect(mayTake('lock', { ...reported, locked: true })).toBe('moderation.already');
    expect(mayTake('unlock', reported)).toBe('moderation.already');
    expect(mayTake('leave', { ...reported, open: false })).toBe('moderation.already');
  });

  test('words that were taken back can neither be hidden nor put back, nor given a topic (CW-1)', () => {
    const gone: Situation = { ...reported, state: 'withdrawn' };
    expect(mayTake('hide', gone)).toBe('moderation.gone');
    expect(mayTake('restore', gone)).toBe('moderation.gone');
    expect(mayTake('label', gone)).toBe('moderation.gone');
    expect(listActions(gone)).toEqual(['leave', 'lock']);
  });

  test('a post that is up can be left or hidden, a hidden one left or put back', () => {
    expect(listActions(reported)).toEqual(['leave', 'label', 'hide', 'lock']);
    expect(listActions({ ...reported, state: 'hidden' })).toEqual(['leave', 'label', 'restore', 'lock']);
    expect(listActions({ ...reported, locked: true })).toEqual(['leave', 'label', 'hide', 'unlock']);
  });

  test('the list holds exactly what is allowed one by one', () => {
    for (const state of ['up', 'hidden', 'withdrawn'] as const) {
      for (const bits of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]) {
        const situation: Situation = {
          ownPost: (bits & 1) > 0,
          ownThread: (bits & 2) > 0,
          open: (bits & 4) > 0,
          locked: (bits & 8) > 0,
          state,
        };
        const listed = new Set(listActions(situation));
        for (const action of workActions) {
          expect(listed.has(action)).toBe(mayTake(action, situation) === true);
        }
        expect(listed.has('hide') && listed.has('restore')).toBe(false);
        expect(listed.has('lock') && listed.has('unlock')).toBe(false);
      }
    }
  });
});
