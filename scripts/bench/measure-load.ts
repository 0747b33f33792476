import { readConfig } from '../../src/config.ts';
import { withClient } from '../../src/platform/postgres-roles.ts';
import { joinGround } from '../../src/start/open-ground.ts';
import type { FixedProcess } from './children.ts';
import type { ForumProcess, Home } from './forum-process.ts';
import { connections, type Figures, probe, runLoad, type Target } from './load.ts';
import type { Options } from './options.ts';
import { watchMemory } from './processes.ts';
import { fixedScenario, type Scenario } from './scenarios.ts';

interface Wanted {
  home: Home;
  forum: ForumProcess;
  fixed: FixedProcess;
  scenarios: Scenario[];
  options: Pick<Options, 'seconds' | 'rounds'>;
}

export interface Measured {
  /** One entry a round; a round of every scenario stands at the same place. */
  fixed: Figures[];
  scenarios: { label: string; rounds: Figures[] }[];
  /** The most memory the web process held, in MiB. */
  memory: number;
  /** Sentences about what was answered wrongly or lost. */
  troubles: string[];
}

const warmUpRequests = 400;

/**
 * Round after round, each scenario once in every round, so that what else the machine does falls on all of them. Some
 * requests before the first round are not counted: the just-in-time compiler works then.
 */
export async function measureLoad({ home, forum, fixed, scenarios, options }: Wanted): Promise<Measured> {
  const troubles: string[] = [];
  const runs = [
    { target: fixed as Target, scenario: fixedScenario, rounds: [] as Figures[] },
    ...scenarios.map((scenario) => ({
      target: { ...forum, base: home.base },
      scenario,
      rounds: [] as Figures[],
    })),
  ];
  for (const { target, scenario } of runs) {
    await probe(target.base, scenario);
    await runLoad(target, scenario, { amount: warmUpRequests });
  }
  const memory = watchMemory(forum.pid);
  for (let round = 1; round <= options.rounds; round += 1) {
    for (const { target, scenario, rounds } of runs) {
      const writes = scenario.status === 303;
      const before = writes ? await countPosts(home) : 0;
      const figures = await runLoad(target, scenario, { duration: options.seconds });
      rounds.push(figures);
      const stored = writes ? (await countPosts(home)) - before : null;
      troubles.push(...troublesOf(scenario, round, figures, stored));
    }
  }
  const [first, ...others] = runs;
  return {
    fixed: first?.rounds ?? [],
    scenarios: others.map(({ scenario, rounds }) => ({ label: scenario.label, rounds })),
    memory: memory(),
    troubles,
  };
}

/** A request under way when the time is over may still be stored, but nothing acknowledged may be missing. */
function troublesOf(scenario: Scenario, round: number, figures: Figures, stored: number | null): string[] {
  const found: string[] = [];
  if (figures.wrong > 0) found.push(`${figures.wrong} wrong answers`);
  const between = (least: number, value: number, most: number): boolean => least <= value && value <= most;
  if (stored !== null && !between(figures.answered, stored, figures.answered + connections)) {
    found.push(`${figures.answered} replies acknowledged but ${stored} stored`);
  }
  return found.map((what) => `${scenario.label}, round ${round}: ${what}.`);
}

async function countPosts(home: Home): Promise<number> {
  const { url } = await joinGround(readConfig(home.settings, []));
  const { rows } = await withClient(url, (client) =>
    client.query<{ count: string }>('select count(*) from post'),
  );
  return Number(rows[0]?.count);
}
