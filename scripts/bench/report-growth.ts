import type { Figures } from './load.ts';
import type { Measured } from './measure-load.ts';
import { middle, spread, table } from './table.ts';

const cpu = (figures: Figures | undefined): number =>
  figures === undefined ? Number.NaN : figures.webCpu + figures.postgresCpu;

/** What each page costs in a forum and in one ten times as large; the ratio is that of the same rounds. */
export function growthTable(
  measured: Measured,
  sizes: readonly { threads: number; posts: number }[],
): string {
  const [small, large] = measured.subjects;
  const head = [
    'what',
    ...sizes.map(({ posts }) => `CPU ms at ${posts} posts`),
    'times (min-max)',
    'of it PostgreSQL',
  ];
  const body = (large?.scenarios ?? []).map(({ name, label, rounds }) => {
    const before = small?.scenarios.find((scenario) => scenario.name === name)?.rounds ?? [];
    const share = (all: Figures[], of: (round: Figures) => number) => middle(all.map(of)).toFixed(3);
    return [
      label,
      share(before, cpu),
      share(rounds, cpu),
      spread(
        rounds.map((round, at) => cpu(round) / cpu(before[at])),
        2,
      ),
      `${share(before, (round) => round.postgresCpu)} and ${share(rounds, (round) => round.postgresCpu)}`,
    ];
  });
  const others = `Others on the machine used ${measured.others.toFixed(0)} % of its processors meanwhile.`;
  return [table(head, body), others, ...measured.troubles].join('\n\n');
}
