import { beforeAll, describe, expect, test } from 'vitest';
import { everything, mean, type Pair, publicOnly } from './attack.ts';
import { everySchema, readDump } from './dump.ts';
import type { Habits } from './story.ts';
import { attack, inLanes, inStory, look } from './story-database.ts';

/** People as they are: some write much, new ones keep coming, each at their own hours, often twice in a visit. */
const lively: Habits = {
  accounts: 200,
  posts: 2000,
  days: 14,
  again: 0.3,
  unequal: 0.8,
  growing: true,
  ownHours: true,
};
const seeds = 4;

describe('habits give people away to whoever reads the pages; a copy of the database tells no more', () => {
  const copy: Pair[][] = [];
  const pages: Pair[][] = [];

  beforeAll(
    () =>
      inLanes(seeds, (seed) =>
        inStory({ seed, habits: lively }, async (client, story) => {
          const dump = await readDump(client, everySchema);
          copy[seed] = look(dump, story, seed, everything);
          pages[seed] = look(dump, story, seed, publicOnly);
        }),
      ),
    400_000,
  );

  test('the attack on the pages alone works, or there would be nothing to compare with', () => {
    expect(mean(attack(pages))).toBeGreaterThan(0.6);
  });

  test('with everything else that is stored it works no better (ARCHITECTURE 12, SECURITY C6)', () => {
    const [full, open] = [mean(attack(copy)), mean(attack(pages))];
    expect(full - open, `copy ${full.toFixed(3)}, pages ${open.toFixed(3)}`).toBeLessThanOrEqual(0.02);
  });
});
