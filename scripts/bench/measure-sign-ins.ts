import { setTimeout as pause } from 'node:timers/promises';
import { paths } from '../../src/paths.ts';
import type { Corpus } from './corpus.ts';
import type { ForumProcess, Home } from './forum-process.ts';
import { type Figures, runLoad } from './load.ts';
import type { Options } from './options.ts';
import { sent } from './requests.ts';
import type { ForumScenario } from './scenarios.ts';

/** What guests feel of many people who sign in at once (PERFORMANCE 4). */
export interface SignIns {
  /** One entry a round: a page under load alone, and the same while people sign in. */
  alone: Figures[];
  meanwhile: Figures[];
  /** Milliseconds each sign-in took, all rounds together, and those that were not let in. */
  took: number[];
  refused: number;
  perSecond: number;
}

const perSecond = 20;

/** Has people sign in, twenty a second, while a page is asked for over and over. */
export async function measureSignIns(
  { home, forum, corpus }: { home: Home; forum: ForumProcess; corpus: Corpus },
  scenario: ForumScenario,
  { seconds, rounds }: Pick<Options, 'seconds' | 'rounds'>,
): Promise<SignIns> {
  const target = { ...forum, base: home.base };
  const measured: SignIns = { alone: [], meanwhile: [], took: [], refused: 0, perSecond };
  await runLoad(target, scenario, { amount: 400 });
  for (let round = 0; round < rounds; round += 1) {
    measured.alone.push(await runLoad(target, scenario, { duration: seconds }));
    const storm = startStorm(home.base, corpus, measured);
    // Until as many wait as will wait all the time.
    await pause(500);
    measured.meanwhile.push(await runLoad(target, scenario, { duration: seconds }));
    await storm.stop();
  }
  return measured;
}

function startStorm(base: string, { signers }: Corpus, measured: SignIns): { stop(): Promise<void> } {
  const under = new Set<Promise<void>>();
  let count = 0;
  const timer = setInterval(() => {
    const person = signers[count++ % signers.length];
    if (person === undefined) return;
    const one = signIn(base, person, measured).finally(() => under.delete(one));
    under.add(one);
  }, 1000 / perSecond);
  return {
    stop: async () => {
      clearInterval(timer);
      await Promise.all(under);
    },
  };
}

async function signIn(base: string, person: Corpus['signers'][number], measured: SignIns): Promise<void> {
  const fields = { sign_in_name: person.name, passphrase: person.passphrase };
  const { path = '', method, headers, body } = sent(base, paths.signIn(), fields);
  const began = performance.now();
  try {
    const response = await fetch(base + path, { method, headers, body, redirect: 'manual' });
    await response.arrayBuffer();
    if (response.status === 303 && response.headers.has('set-cookie'))
      measured.took.push(performance.now() - began);
    else measured.refused += 1;
  } catch {
    measured.refused += 1;
  }
}
