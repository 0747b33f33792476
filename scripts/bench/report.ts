import type { Figures } from './load.ts';
import type { Measured } from './measure-load.ts';
import type { SignIns } from './measure-sign-ins.ts';
import type { Idle, Start } from './measure-start.ts';
import type { StatementCount } from './statements.ts';
import { middle, spread, table } from './table.ts';
import type { Weight } from './weight.ts';

const loadHead = [
  'what',
  'requests/s',
  'of the fixed answer (min-max)',
  'p50 ms',
  'p99 ms',
  'CPU ms web',
  'CPU ms PostgreSQL',
  'CPU, times the fixed answer (min-max)',
  'bytes',
];

/** The load: medians of the rounds, ratios to the fixed answer of the same round. */
export function loadTable({ fixed, subjects, others, troubles }: Measured): string {
  const [{ scenarios, memory } = { scenarios: [], memory: Number.NaN }] = subjects;
  const cpu = (round: Figures | undefined): number => (round ? round.webCpu + round.postgresCpu : Number.NaN);
  const of = (rounds: Figures[], name: keyof Figures, digits: number): string =>
    middle(rounds.map((round) => round[name])).toFixed(digits);
  const body = [{ label: 'fixed answer, 40 KiB', rounds: fixed }, ...scenarios].map(({ label, rounds }) => [
    label,
    of(rounds, 'perSecond', 0),
    spread(
      ratios(rounds, fixed, (round) => round?.perSecond ?? Number.NaN),
      3,
    ),
    of(rounds, 'p50', 1),
    of(rounds, 'p99', 1),
    of(rounds, 'webCpu', 3),
    of(rounds, 'postgresCpu', 3),
    spread(ratios(rounds, fixed, cpu), 1),
    of(rounds, 'bytes', 0),
  ]);
  const most = `Most memory of the web process under this load: ${memory.toFixed(0)} MiB.`;
  const rest = `Others on the machine used ${others.toFixed(0)} % of its processors meanwhile.`;
  return [table(loadHead, body), most, rest, ...troubles].join('\n\n');
}

const ratios = (
  rounds: Figures[],
  fixed: Figures[],
  value: (round: Figures | undefined) => number,
): number[] => rounds.map((round, at) => value(round) / value(fixed[at]));

/** Seconds until a forum with data answers. */
export function startLines(starts: Start[]): string {
  const list = (name: keyof Start): string => starts.map((start) => start[name].toFixed(2)).join(', ');
  return `Seconds from the start: ready after ${list('ready')}; front page after ${list('front')}.`;
}

/** What a forum nobody visits takes. */
export const idleLines = ({ memory, seconds, webCpu, postgresCpu }: Idle): string =>
  `Idle for ${seconds} s: ${memory.toFixed(0)} MiB in the web process; CPU ms a second: ${webCpu.toFixed(1)} web, ${postgresCpu.toFixed(1)} PostgreSQL.`;

/** A guest's page alone and while people sign in. */
export function signInLines({ alone, meanwhile, took, refused, perSecond }: SignIns): string {
  const row = (label: string, rounds: Figures[]): string[] => [
    label,
    middle(rounds.map((round) => round.perSecond)).toFixed(0),
    spread(
      rounds.map((round) => round.p50),
      1,
    ),
    spread(
      rounds.map((round) => round.p99),
      1,
    ),
  ];
  const sorted = [...took].sort((one, other) => one - other);
  const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(0);
  const people = `${took.length} people signed in, ${refused} were not let in; half of them waited ${at(0.5)} ms at most, 99 of 100 ${at(0.99)} ms.`;
  return [
    table(
      ['thread of 50 posts, guest', 'requests/s', 'p50 ms (min-max)', 'p99 ms (min-max)'],
      [row('alone', alone), row(`while ${perSecond} people a second sign in`, meanwhile)],
    ),
    people,
  ].join('\n\n');
}

/** Statements of one request each. */
export const statementTable = (counted: [string, StatementCount][]): string =>
  table(
    ['what', 'statements', 'of these, jobs put into the queue'],
    counted.map(([label, { all, jobs }]) => [label, String(all), String(jobs)]),
  );

/** Bytes against the budgets of DESIGN 9. */
export function weightTable(weights: Weight[]): string {
  const head = ['page', 'bytes raw', 'bytes sent', 'limit', 'first visit', 'limit', 'requests'];
  const limit = (bytes: number | undefined): string => (bytes === undefined ? '-' : String(bytes));
  return table(
    head,
    weights.map((weight) => [
      weight.label,
      String(weight.raw),
      String(weight.page),
      limit(weight.pageLimit),
      String(weight.firstVisit),
      limit(weight.visitLimit),
      String(weight.requests),
    ]),
  );
}
