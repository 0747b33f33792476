import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startFixed, startKeeper } from './children.ts';
import { holdIndex } from './hold-index.ts';
import { measureLoad } from './measure-load.ts';
import { measureSignIns } from './measure-sign-ins.ts';
import { measureIdle, measureStart } from './measure-start.ts';
import { optionsOrEnd } from './options.ts';
import { idleLines, loadTable, signInLines, startLines, statementTable, weightTable } from './report.ts';
import { growthTable } from './report-growth.ts';
import { type ForumScenario, makeScenarios } from './scenarios.ts';
import { countStatements, logStatements, type StatementCount } from './statements.ts';
import { type Filled, fillHome } from './subject.ts';
import { topFunctions } from './top-functions.ts';
import { weighPages } from './weight.ts';

/**
 * `npm run bench [-- --seconds 4 --rounds 3 --threads 2000 --posts 20000 --growth --index-rests --only thread,start
 * --profile folder --json file]`: measures the built forum on a folder of its own and prints Markdown (docs/performance.md says what it
 * means). It judges no time; it ends with code 1 only where an answer was wrong or a post was lost. Linux only, because it
 * reads /proc.
 */
const options = optionsOrEnd(process.argv.slice(2));
const figures: Record<string, unknown> = {
  threads: options.threads,
  posts: options.posts,
  node: process.version,
};
const keeper = startKeeper();
try {
  await promisify(execFile)(process.execPath, [join(import.meta.dirname, '../build.ts')]);
  await (options.growth ? compareSizes() : measureAll());
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
} finally {
  await keeper.end();
}

async function measureAll(): Promise<void> {
  const filled = await fillHome(keeper, options);
  const { home, corpus, restart } = filled;
  print(`Corpus: ${corpus.posts} posts in ${corpus.threads} threads.`);
  if (options.wants('start')) report('start', await measureStart(restart), startLines);
  if (options.wants('memory')) report('idle', await measureIdle(await restart()), idleLines);
  if (options.wants('weight')) report('weight', await weighPages(home.base, corpus), weightTable);
  const scenarios = makeScenarios(corpus, home.base);
  await load(filled, scenarios);
  if (options.wants('sign-ins')) await signIns(filled, scenarios);
  if (!options.wants('statements')) return;
  await logStatements(home);
  await restart();
  const counted: [string, StatementCount][] = [];
  for (const scenario of scenarios.filter(({ name }) => name !== 'mixed')) {
    counted.push([scenario.label, await countStatements(home, scenario)]);
  }
  report('statements', counted, statementTable);
}

async function load({ home, restart }: Filled, all: ForumScenario[]): Promise<void> {
  const scenarios = all.filter(({ name }) => options.wants(name));
  if (scenarios.length === 0) return;
  const { profile } = options;
  const flags = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`];
  const subjects = [{ home, forum: await restart(flags), scenarios }];
  const letGo = options.indexRests ? await holdIndex(home) : undefined;
  const measured = await measureLoad({ subjects, fixed: await startFixed(), options });
  await letGo?.();
  report('load', measured, loadTable);
  if (measured.troubles.length > 0) process.exitCode = 1;
  if (profile === undefined) return;
  // The profile is written when the forum ends.
  await restart();
  print(topFunctions(profile));
}

async function signIns({ home, corpus, restart }: Filled, all: ForumScenario[]): Promise<void> {
  const scenario = all.find(({ name }) => name === 'thread-guest');
  if (scenario === undefined) return;
  const measured = await measureSignIns({ home, corpus, forum: await restart() }, scenario, options);
  report('signIns', measured, signInLines);
  if (measured.refused > 0) process.exitCode = 1;
}

/** The same pages of a forum and of one that is ten times as large, in turn. */
async function compareSizes(): Promise<void> {
  const small = {
    ...options,
    threads: Math.round(options.threads / 10),
    posts: Math.round(options.posts / 10),
  };
  const sizes = [small, options];
  const subjects = [];
  for (const size of sizes) {
    const filled = await fillHome(keeper, size);
    const scenarios = makeScenarios(filled.corpus, filled.home.base).filter(({ name }) =>
      options.wants(name),
    );
    subjects.push({ home: filled.home, forum: await filled.restart(), scenarios });
  }
  const measured = await measureLoad({ subjects, fixed: await startFixed(), options });
  report('growth', measured, () => growthTable(measured, sizes));
  if (measured.troubles.length > 0) process.exitCode = 1;
}

function report<Figure>(name: string, figure: Figure, asText: (figure: Figure) => string): void {
  figures[name] = figure;
  print(asText(figure));
}

function print(text: string): void {
  console.log(`${text}\n`);
}
