import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readConfig } from '../../src/config.ts';
import { openLog } from '../../src/platform/log.ts';
import { openClosers } from '../../src/start/closers.ts';
import { openWork } from '../../src/start/open-forum.ts';
import { joinGround } from '../../src/start/open-ground.ts';
import { startFixed, startKeeper } from './children.ts';
import { type Corpus, newcomersFor, signInNames, writeCorpus } from './corpus.ts';
import { endForum, type ForumProcess, type Home, makeHome, startForum } from './forum-process.ts';
import { measureLoad } from './measure-load.ts';
import { measureIdle, measureStart } from './measure-start.ts';
import { optionsOrEnd } from './options.ts';
import { idleLines, loadTable, startLines, statementTable, weightTable } from './report.ts';
import { type ForumScenario, makeScenarios } from './scenarios.ts';
import { countStatements, logStatements, type StatementCount } from './statements.ts';
import { weighPages } from './weight.ts';

/**
 * `npm run bench [-- --seconds 4 --rounds 3 --only thread-guest,start --profile folder]`: measures the built forum on a
 * folder of its own and prints Markdown (docs/performance.md says what it means). It judges no time; it ends with code 1
 * only where an answer was wrong or a post was lost. Linux only, because it reads /proc.
 */
const options = optionsOrEnd(process.argv.slice(2));
const keeper = startKeeper();
try {
  await bench();
} finally {
  await keeper.end();
}

async function bench(): Promise<void> {
  await promisify(execFile)(process.execPath, [join(import.meta.dirname, '../build.ts')]);
  // More first replies than are given in that time.
  const newcomers = newcomersFor(500 * options.seconds * (options.rounds + 1));
  const home = await makeHome(signInNames(newcomers));
  keeper.keep({ folder: home.folder, pid: 0 });
  const restart = starter(home);
  await restart();
  const corpus = await fill(home, newcomers);
  print(`Corpus: ${corpus.posts} posts in ${corpus.others.length + 2} threads.`);
  if (options.wants('start')) print(startLines(await measureStart(restart)));
  if (options.wants('memory')) print(idleLines(await measureIdle(await restart())));
  if (options.wants('weight')) print(weightTable(await weighPages(home.base, corpus)));
  const scenarios = makeScenarios(corpus, home.base);
  await load(home, scenarios, restart);
  if (!options.wants('statements')) return;
  await logStatements(home);
  await restart();
  const counted = new Map<string, StatementCount>();
  for (const scenario of scenarios) {
    counted.set(scenario.label, await countStatements(home, scenario));
  }
  print(statementTable(counted));
}

type Restart = (flags?: string[]) => Promise<ForumProcess>;

/** Starts the forum, after ending the one that runs. */
function starter(home: Home): Restart {
  let running = 0;
  return async (flags = []) => {
    await endForum(running, home.folder);
    return startForum(home, flags, (pid) => {
      running = pid;
      keeper.keep({ folder: home.folder, pid });
    });
  };
}

async function fill(home: Home, newcomers: number): Promise<Corpus> {
  const config = readConfig(home.settings, []);
  const log = openLog({ level: 'error', production: false });
  const closers = openClosers(log);
  try {
    const { database, tools } = await openWork(config, await joinGround(config), false, { closers, log });
    return await writeCorpus(database, tools, signInNames(newcomers));
  } finally {
    await closers.closeAll();
  }
}

async function load(home: Home, all: ForumScenario[], restart: Restart): Promise<void> {
  const scenarios = all.filter(({ name }) => options.wants(name));
  if (scenarios.length === 0) return;
  const { profile } = options;
  const forum = await restart(profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`]);
  const fixed = await startFixed();
  const measured = await measureLoad({ home, forum, fixed, scenarios, options });
  print(loadTable(measured));
  if (measured.troubles.length > 0) process.exitCode = 1;
}

function print(text: string): void {
  console.log(`${text}\n`);
}
