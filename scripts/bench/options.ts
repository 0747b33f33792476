import { parseArgs } from 'node:util';
import { type ScenarioName, scenarioNames } from './scenarios.ts';

/** What is measured besides the load: see `bench.ts` for their order. */
export const partNames = ['start', 'memory', 'weight', 'statements'] as const;
export type PartName = (typeof partNames)[number];

export interface Options {
  /** Seconds of load for each scenario in each round. */
  seconds: number;
  rounds: number;
  /** Whether a part or a scenario is wanted. */
  wants(name: PartName | ScenarioName): boolean;
  /** Folder for CPU profiles of the forum, or nothing. */
  profile: string | undefined;
}

/** Reads the command line. Ends the process with code 2 and one plain sentence where it cannot be understood. */
export function optionsOrEnd(argv: readonly string[]): Options {
  try {
    return readOptions(argv);
  } catch (mistake) {
    console.error(mistake instanceof Error ? mistake.message : mistake);
    process.exit(2);
  }
}

function readOptions(argv: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      seconds: { type: 'string', default: '4' },
      rounds: { type: 'string', default: '3' },
      only: { type: 'string' },
      profile: { type: 'string' },
    },
  });
  const only = values.only?.split(',').map((name) => name.trim());
  const known: readonly string[] = [...partNames, ...scenarioNames];
  const strange = only?.find((name) => !known.includes(name));
  if (strange !== undefined) throw new Error(`--only knows ${known.join(', ')}, but not "${strange}".`);
  return {
    seconds: wholeNumber('--seconds', values.seconds),
    rounds: wholeNumber('--rounds', values.rounds),
    wants: (name) => only === undefined || only.includes(name),
    profile: values.profile,
  };
}

function wholeNumber(flag: string, text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new Error(`${flag} must be a whole number from 1, not "${text}".`);
  return Number(text);
}
