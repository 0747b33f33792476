import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LockerContents } from '../accounts/lockers.ts';
import {
  isFollowed,
  keepMarks,
  mostFollowed,
  watchedThreads,
  withoutThread,
  withThread,
} from './following.rules.ts';

const threads = ['one', 'two', 'three', 'four'];
const names: LockerContents['names'] = {
  own: [
    { name: 'a', kind: 'thread', thread: 'one' },
    { name: 'b', kind: 'kept', thread: 'two' },
    { name: 'b', kind: 'kept' },
  ],
};
const empty: LockerContents['following'] = { threads: [], spaces: [], quiet: [] };
const someActs = fc.array(fc.tuple(fc.constantFrom(...threads), fc.boolean(), fc.nat(50)), { maxLength: 30 });

describe('what somebody follows', () => {
  test('a full locker takes no more, but lets go of what it has and speaks up again where one has spoken', () => {
    const full = Array.from({ length: mostFollowed.threads }, (_, at) => ({ thread: `t${at}`, seen: 1 }));
    const own = { names, following: { ...empty, threads: full, quiet: ['one'] } };
    expect(withThread(own, 'new', 1)).toBeNull();
    expect(withoutThread(own, 't5').threads).toHaveLength(full.length - 1);
    const again = withThread(own, 'one', 3);
    expect(again?.quiet).toEqual([]);
    expect(again?.threads.length).toBeLessThanOrEqual(mostFollowed.threads);
  });

  test('is whatever was chosen last for it, in whatever order; where nothing was chosen, where one has spoken', () => {
    fc.assert(
      fc.property(someActs, (acts) => {
        let following = empty;
        for (const [thread, follow, seen] of acts) {
          const own = { names, following };
          following = follow ? (withThread(own, thread, seen) ?? following) : withoutThread(own, thread);
        }
        for (const thread of threads) {
          const last = acts.findLast(([acted]) => acted === thread);
          const wanted = last === undefined ? thread === 'one' || thread === 'two' : last[1];
          expect(isFollowed(thread, { names, following })).toBe(wanted);
          expect(watchedThreads({ names, following }).filter((entry) => entry.thread === thread).length).toBe(
            wanted ? 1 : 0,
          );
        }
      }),
    );
  });

  test('marks of threads one has spoken in make room first; what was chosen stays', () => {
    const chosen = Array.from({ length: mostFollowed.threads }, (_, at) => ({ thread: `t${at}`, seen: 1 }));
    const kept = keepMarks([{ thread: 'one', seen: 4 }, ...chosen, { thread: 'two', seen: 5 }], names);
    expect(kept).toEqual(chosen);
  });
});
