import { createHmac, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { Problem } from './problem.ts';

/** The start values of SECURITY E. `points` within `seconds`. */
const rules = {
  'sign-in.address': { points: 60, seconds: 600 },
  'join.address': { points: 5, seconds: 3600 },
  'report.address': { points: 10, seconds: 3600 },
  'recover.address': { points: 20, seconds: 3600 },
  'code.account': { points: 5, seconds: 300 },
  'post.account': { points: 10, seconds: 600 },
  'post.account.day': { points: 60, seconds: 86_400 },
  'preview.account': { points: 60, seconds: 600 },
  'draft.account': { points: 60, seconds: 600 },
  'ground.account': { points: 120, seconds: 600 },
  'report.account': { points: 10, seconds: 3600 },
  'search.address': { points: 240, seconds: 600 },
  'search.account': { points: 240, seconds: 600 },
  'search-at-once.address': { points: 900, seconds: 600 },
  'search-at-once.account': { points: 900, seconds: 600 },
  'reaction.account': { points: 200, seconds: 600 },
  'soon.account': { points: 6, seconds: 3600 },
  'name.account': { points: 10, seconds: 3600 },
} as const;
export type LimitName = keyof typeof rules;

/** Counters that live in this process's memory only and are keyed by a salt nobody can look up (PR-3, SECURITY C2). */
export interface Limits {
  /** Counts one; refuses with 429 and the seconds to wait. Not for whoever the start option has named. */
  take(name: LimitName, who: string): Promise<void>;
  /** Whether this sign-in key may try a passphrase now: five wrong ones, then growing pauses up to an hour. */
  mayTry(who: string): Promise<void>;
  wrong(who: string): Promise<void>;
  right(who: string): Promise<void>;
  /** Lets one person through without counting, for tests of the running forum. */
  lift(who: string): void;
  isLifted(who: string): boolean;
}

const hour = 3_600_000;

export function createLimits(): Limits {
  const addresses = salt(hour);
  const accounts = salt(24 * hour);
  const counters = new Map<LimitName, RateLimiterMemory>();
  for (const [name, rule] of Object.entries(rules)) {
    counters.set(name as LimitName, new RateLimiterMemory({ points: rule.points, duration: rule.seconds }));
  }
  const tries = wrongTries();
  const lifted = new Set<string>();
  return {
    take: async (name, who) => {
      if (lifted.has(who)) return;
      try {
        const salted = name.includes('.account') ? accounts : addresses;
        await counters.get(name)?.consume(salted(who));
      } catch (refusal) {
        throw tooMany(Math.ceil(((refusal as RateLimiterRes).msBeforeNext ?? 1000) / 1000));
      }
    },
    mayTry: async (who) => {
      const wait = lifted.has(who) ? 0 : tries.wait(who);
      if (wait > 0) throw tooMany(Math.ceil(wait / 1000));
    },
    wrong: async (who) => tries.wrong(who),
    right: async (who) => tries.right(who),
    lift: (who) => void lifted.add(who),
    isLifted: (who) => lifted.has(who),
  };
}

const tooMany = (seconds: number): Problem => new Problem(429, 'problem.too-many', { retryAfter: seconds });

/**
 * An HMAC whose key is replaced after `life` milliseconds; counters under the old key simply run out. An hour for
 * addresses (SECURITY C2), a day for accounts, so that a count for the day is one.
 */
function salt(life: number): (who: string) => string {
  let key = randomBytes(32);
  let madeAt = Date.now();
  return (who) => {
    if (Date.now() - madeAt > life) {
      key = randomBytes(32);
      madeAt = Date.now();
    }
    return createHmac('sha256', key).update(who).digest('base64');
  };
}

/** Wrong passphrases by sign-in key. Bounded: the oldest are forgotten first, so a flood cannot fill the memory. */
function wrongTries() {
  const free = 5;
  const forgetAfter = 15 * 60_000;
  const keptAtMost = 50_000;
  const seen = new Map<string, { count: number; at: number }>();
  const wait = (who: string): number => {
    const entry = seen.get(who);
    if (entry === undefined || entry.count < free) return 0;
    const pause = Math.min(hour, 30_000 * 2 ** (entry.count - free));
    return Math.max(0, entry.at + pause - Date.now());
  };
  return {
    wait,
    right: (who: string): void => void seen.delete(who),
    wrong: (who: string): void => {
      const before = seen.get(who);
      const fresh = before === undefined || (Date.now() - before.at > forgetAfter && wait(who) === 0);
      seen.delete(who);
      seen.set(who, { count: fresh ? 1 : before.count + 1, at: Date.now() });
      const oldest = seen.keys().next();
      if (seen.size > keptAtMost && !oldest.done) seen.delete(oldest.value);
    },
  };
}

/** What an address counts as: itself for IPv4, its /56 for IPv6, where one household has many. */
export function addressPrefix(address: string): string {
  const plain = address.replace(/^::ffff:/i, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail = ''] = plain.split('::');
  const start = head === '' ? [] : head.split(':');
  const end = tail === '' ? [] : tail.split(':');
  const groups = plain.includes('::')
    ? [...start, ...Array(Math.max(0, 8 - start.length - end.length)).fill('0'), ...end]
    : start;
  const wide = groups
    .slice(0, 4)
    .map((group) => group.padStart(4, '0'))
    .join('');
  return wide.slice(0, 14);
}
