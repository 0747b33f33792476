import type { SearchAnswer, SearchEngine, SearchQuestion } from './search-engine.ts';

/** How long the other engine may take, how many failures open the breaker, and for how long. Milliseconds. */
const otherPatience = 800;
const failuresToOpen = 3;
const openFor = 30_000;

export interface Answered extends SearchAnswer {
  engine: SearchEngine['name'];
  /** Another engine is set and did not answer: PostgreSQL did, and the page says so (SEARCH 3). */
  fellBack: boolean;
}

export interface SearchEngines {
  /** Whether an engine beside PostgreSQL is set, and whether it is asked at the moment. */
  state(): { other: SearchEngine['name'] | null; open: boolean };
  ask(question: SearchQuestion): Promise<Answered>;
  postgres: SearchEngine;
}

/**
 * PostgreSQL alone, or another engine with PostgreSQL behind it: whatever takes longer than 800 ms or fails is answered by
 * PostgreSQL in the same request, and after three failures the other is left alone for 30 seconds. What went wrong is
 * told to `onTrouble` by its name and code only: messages of clients hold the words somebody typed.
 */
export function openEngines(options: {
  postgres: SearchEngine;
  other?: SearchEngine | null;
  now?: () => number;
  onTrouble?: (trouble: { name: string; code: string }) => void;
}): SearchEngines {
  const { postgres, other = null, now = Date.now, onTrouble = () => {} } = options;
  let failures = 0;
  let openUntil = 0;
  const isOpen = (): boolean => now() < openUntil;
  const fail = (trouble: unknown): void => {
    failures += 1;
    if (failures >= failuresToOpen) {
      openUntil = now() + openFor;
      // One more failure after the pause opens it again.
      failures = failuresToOpen - 1;
    }
    onTrouble(nameAndCode(trouble));
  };
  return {
    postgres,
    state: () => ({ other: other?.name ?? null, open: isOpen() }),
    ask: async (question) => {
      if (other !== null && !isOpen()) {
        try {
          const answer = await within(other.search({ ...question, patience: otherPatience }));
          failures = 0;
          return { ...answer, engine: other.name, fellBack: false };
        } catch (trouble) {
          fail(trouble);
        }
      }
      return { ...(await postgres.search(question)), engine: postgres.name, fellBack: other !== null };
    },
  };
}

async function within<Result>(answer: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(Object.assign(new Error('too late'), { code: 'too-late' })),
      otherPatience,
    );
  });
  // It may still fail after nobody waits for it.
  answer.catch(() => undefined);
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

function nameAndCode(trouble: unknown): { name: string; code: string } {
  const { name, code } = (trouble ?? {}) as { name?: unknown; code?: unknown };
  return { name: typeof name === 'string' ? name : 'Error', code: typeof code === 'string' ? code : '' };
}
