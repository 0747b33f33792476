import { hash as argon2Hash, verify as argon2Verify } from '@node-rs/argon2';
import type { Keys } from './keys.ts';

/** Hashing of passphrases and of nothing else. */
export interface Passwords {
  /** argon2id with a pepper from the key file. Throws `TooBusy` where too many wait already. */
  hash(passphrase: string): Promise<string>;
  /** Compares; with `null` it spends the same time and says no (PR-12). `rehash` where the cost has been raised since. */
  verify(stored: string | null, passphrase: string): Promise<{ right: boolean; rehash: boolean }>;
}

/** OWASP's floor for argon2id: 19 MiB, two passes, one lane (SECURITY A3; docs/decisions/0005). */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
/** `Algorithm.Argon2id` of the package, which names its kinds in a way that is gone once types are. */
const argon2id = 2;

/** argon2 shares four threads with zlib and the file system: two at a time leave room for pages (ARCHITECTURE 5). */
const atOnce = 2;
const waitingAtMost = 64;

/** More people are signing in than this machine can serve; the caller answers 503 and asks to try again. */
export class TooBusy extends Error {}

export function createPasswords(keys: Keys): Passwords {
  const secret = keys.blind('pepper', 'v1');
  const turn = takeTurns(atOnce, waitingAtMost);
  const hash = (passphrase: string): Promise<string> =>
    turn(() => argon2Hash(passphrase, { ...cost, algorithm: argon2id, secret }));
  let nobody: string | undefined;
  // Kept once it is there: where too many were waiting, the next one makes it.
  const hashOfNobody = async (): Promise<string> => {
    nobody ??= await hash('no account has this passphrase');
    return nobody;
  };
  return {
    hash,
    verify: async (stored, passphrase) => {
      const against = stored ?? (await hashOfNobody());
      const right = await turn(() => argon2Verify(against, passphrase, { secret }));
      return { right: right && stored !== null, rehash: isOtherCost(against) };
    },
  };
}

/** Whether a stored hash was made at another cost than today's. The order of its parts is its maker's. */
function isOtherCost(stored: string): boolean {
  const [, kind, version, parts = ''] = stored.split('$');
  const wanted = [`m=${cost.memoryCost}`, `p=${cost.parallelism}`, `t=${cost.timeCost}`];
  return kind !== 'argon2id' || version !== 'v=19' || parts.split(',').sort().join() !== wanted.join();
}

function takeTurns(
  places: number,
  waiting: number,
): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const queue: (() => void)[] = [];
  let busy = 0;
  return async (work) => {
    if (busy >= places) {
      if (queue.length >= waiting) throw new TooBusy('too many passphrases wait to be checked');
      await new Promise<void>((resolve) => queue.push(resolve));
    } else {
      busy += 1;
    }
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next === undefined) busy -= 1;
      else next();
    }
  };
}
