import type { Figures } from './load.ts';
import type { Measured } from './measure-load.ts';
import type { Idle, Start } from './measure-start.ts';
import type { StatementCount } from './statements.ts';
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
];

/** The load: medians of the rounds, ratios to the fixed answer of the same round. */
export function loadTable({ fixed, scenarios, memory, troubles }: Measured): string {
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
    of(rounds, 'p50', 0),
    of(rounds, 'p99', 0),
    of(rounds, 'webCpu', 3),
    of(rounds, 'postgresCpu', 3),
    spread(ratios(rounds, fixed, cpu), 1),
  ]);
  const most = `Most memory of the web process under this load: ${memory.toFixed(0)} MiB.`;
  return [table(loadHead, body), most, ...troubles].join('\n\n');
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

/** Statements of one request each. */
export const statementTable = (counted: ReadonlyMap<string, StatementCount>): string =>
  table(
    ['what', 'statements', 'of these, jobs put into the queue'],
    [...counted].map(([label, { all, jobs }]) => [label, String(all), String(jobs)]),
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

/** The value in the middle; the mean of both where there are two. */
function middle(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(at)] ?? Number.NaN) + (sorted[Math.ceil(at)] ?? Number.NaN)) / 2;
}

/** "median (min-max)". */
function spread(values: readonly number[], digits: number): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return `${middle(values).toFixed(digits)} (${least.toFixed(digits)}-${most.toFixed(digits)})`;
}

function table(head: string[], body: string[][]): string {
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}
