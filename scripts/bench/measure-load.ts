import { readConfig } from '../../src/config.ts';
import { withClient } from '../../src/platform/postgres-roles.ts';
import { joinGround } from '../../src/start/open-ground.ts';
import type { FixedProcess } from './children.ts';
import type { ForumProcess, Home } from './forum-process.ts';
import { connections, type Figures, probe, runLoad, type Target } from './load.ts';
import type { Options } from './options.ts';
import { cpuOf, machineTime, watchMemory } from './processes.ts';
import { type ForumScenario, fixedScenario, type Scenario } from './scenarios.ts';

/** A forum that is measured; where there are several, each is asked the same. */
export interface Subject {
  home: Home;
  forum: ForumProcess;
  scenarios: ForumScenario[];
}

interface Wanted {
  subjects: Subject[];
  fixed: FixedProcess;
  options: Pick<Options, 'seconds' | 'rounds'>;
}

export interface MeasuredScenario {
  name: ForumScenario['name'];
  label: string;
  rounds: Figures[];
}

export interface Measured {
  /** One entry a round; a round of every scenario stands at the same place. */
  fixed: Figures[];
  /** For each subject: its scenarios, and the most memory its web process held, in MiB. */
  subjects: { scenarios: MeasuredScenario[]; memory: number }[];
  /** Share of the processors that something else on the machine used meanwhile, in percent. */
  others: number;
  /** Sentences about what was answered wrongly or lost. */
  troubles: string[];
}

interface Run {
  target: Target;
  scenario: Scenario;
  rounds: Figures[];
  /** Where posts are counted before and after. */
  home?: Home;
}

const warmUpRequests = 400;

/**
 * Round after round, each scenario once in every round, so that what else the machine does falls on all of them. Some
 * requests before the first round are not counted: the just-in-time compiler works then.
 */
export async function measureLoad({ subjects, fixed, options }: Wanted): Promise<Measured> {
  const runs = makeRuns(subjects, fixed);
  for (const { target, scenario } of runs) {
    await probe(target.base, scenario);
    await runLoad(target, scenario, { amount: warmUpRequests });
  }
  const watches = subjects.map(({ forum }) => watchMemory(forum.pid));
  const others = watchOthers();
  const troubles: string[] = [];
  for (let round = 1; round <= options.rounds; round += 1) {
    for (const run of runs) troubles.push(...(await runOnce(run, round, options.seconds)));
  }
  const measuredOf = ({ home, scenarios }: Subject): MeasuredScenario[] =>
    scenarios.map((scenario) => {
      const run = runs.find((one) => one.home === home && one.scenario === scenario);
      return { name: scenario.name, label: scenario.label, rounds: run?.rounds ?? [] };
    });
  return {
    fixed: runs[0]?.rounds ?? [],
    subjects: subjects.map((subject, at) => ({
      scenarios: measuredOf(subject),
      memory: watches[at]?.() ?? Number.NaN,
    })),
    others: others(),
    troubles,
  };
}

/** The fixed answer first; then one scenario after the other, for every subject in a row. */
function makeRuns(subjects: Subject[], fixed: FixedProcess): Run[] {
  const most = Math.max(...subjects.map(({ scenarios }) => scenarios.length));
  const runs: Run[] = [{ target: fixed, scenario: fixedScenario, rounds: [] }];
  for (let at = 0; at < most; at += 1) {
    for (const { home, forum, scenarios } of subjects) {
      const scenario = scenarios[at];
      if (scenario !== undefined)
        runs.push({ home, target: { ...forum, base: home.base }, scenario, rounds: [] });
    }
  }
  return runs;
}

async function runOnce(
  { home, target, scenario, rounds }: Run,
  round: number,
  duration: number,
): Promise<string[]> {
  const writes = home !== undefined && scenario.statuses.includes(303);
  const before = writes ? await countPosts(home) : 0;
  const figures = await runLoad(target, scenario, { duration });
  rounds.push(figures);
  const stored = writes ? (await countPosts(home)) - before : null;
  return troublesOf(scenario, round, figures, stored);
}

/** A request under way when the time is over may still be stored, but nothing acknowledged may be missing. */
function troublesOf(scenario: Scenario, round: number, figures: Figures, stored: number | null): string[] {
  const found: string[] = [];
  const { wrong, redirected } = figures;
  if (wrong > 0) found.push(`${wrong} wrong answers`);
  if (stored !== null && (stored < redirected || stored > redirected + connections)) {
    found.push(`${redirected} replies acknowledged but ${stored} stored`);
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

/** What the rest of the machine uses until it is asked: everything that is not this process and those below it. */
function watchOthers(): () => number {
  const before = { ...machineTime(), own: cpuOf(process.pid) };
  return () => {
    const { used, had } = machineTime();
    const own = cpuOf(process.pid) - before.own;
    return (Math.max(0, used - before.used - own) / (had - before.had)) * 100;
  };
}
