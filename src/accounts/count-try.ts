import type { Limits } from '../platform/limits.ts';

type Tries = Pick<Limits, 'mayTry' | 'wrong'>;

/** For each counter: the last try of each name that is being counted at this moment. */
const counting = new WeakMap<Tries, Map<string, Promise<void>>>();

/**
 * Counts a try to guess a passphrase as wrong before it is checked; the caller calls `limits.right` when it was not.
 * Refuses with 429 after five wrong ones (SECURITY E); a try that is refused does not make the pause longer. Tries for
 * one name are counted one after the other, so that many at once do not slip through together.
 */
export async function countTry(limits: Tries, who: string): Promise<void> {
  const names = counting.get(limits) ?? new Map<string, Promise<void>>();
  counting.set(limits, names);
  const before = names.get(who) ?? Promise.resolve();
  const mine = before.then(
    () => count(limits, who),
    () => count(limits, who),
  );
  names.set(who, mine);
  try {
    await mine;
  } finally {
    if (names.get(who) === mine) names.delete(who);
  }
}

async function count(limits: Tries, who: string): Promise<void> {
  await limits.mayTry(who);
  await limits.wrong(who);
}
