import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { wholeNumber } from '../corpus/options.ts';
import { type ScenarioName, scenarioNames } from './scenario-names.ts';

/** What is measured besides the load: see `bench.ts` for their order. */
export const partNames = ['start', 'memory', 'weight', 'sign-ins', 'statements'] as const;
export type PartName = (typeof partNames)[number];

export interface Options {
  /** Seconds of load for each scenario in each round. */
  seconds: number;
  rounds: number;
  /** Size of the forum. */
  threads: number;
  posts: number;
  /** Compare with a forum of a tenth of that size instead. */
  growth: boolean;
  /** Whether a part or a scenario is wanted. */
  wants(name: PartName | ScenarioName): boolean;
  /** Nothing is taken into the index meanwhile, so that a reply is its request alone. */
  indexRests: boolean;
  /** Folder for CPU profiles of the forum, or nothing. */
  profile: string | undefined;
  /** File for all figures, or nothing. */
  json: string | undefined;
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

/** As `optionsOrEnd`, but throws. */
export function readOptions(argv: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      seconds: { type: 'string', default: '4' },
      rounds: { type: 'string', default: '3' },
      threads: { type: 'string', default: '2000' },
      posts: { type: 'string', default: '20000' },
      growth: { type: 'boolean', default: false },
      'index-rests': { type: 'boolean', default: false },
      only: { type: 'string' },
      profile: { type: 'string' },
      json: { type: 'string' },
    },
  });
  const threads = wholeNumber('--threads', values.threads);
  const posts = wholeNumber('--posts', values.posts);
  refuseSmall(threads, posts, values.growth);
  return {
    seconds: wholeNumber('--seconds', values.seconds),
    rounds: wholeNumber('--rounds', values.rounds),
    threads,
    posts,
    growth: values.growth,
    indexRests: values['index-rests'],
    wants: chooser(values.only),
    profile: values.profile,
    json: values.json === undefined ? undefined : resolve(values.json),
  };
}

/** Below this there is no room for the long threads and for those who speak in a hundred others. */
const least = { threads: 200, posts: 2000 };

function refuseSmall(threads: number, posts: number, growth: boolean): void {
  const times = growth ? 10 : 1;
  if (threads >= least.threads * times && posts >= least.posts * times && posts >= threads * 5) return;
  throw new Error(
    `The forum must have at least ${least.threads * times} threads, ${least.posts * times} posts and five posts for each thread.`,
  );
}

/** `thread` stands for all names that begin with `thread-`. */
function chooser(only: string | undefined): Options['wants'] {
  const known: readonly string[] = [...partNames, ...scenarioNames];
  const wanted = only?.split(',').map((name) => name.trim());
  const isFor = (word: string) => (name: string) => name === word || name.startsWith(`${word}-`);
  const strange = wanted?.find((word) => !known.some(isFor(word)));
  if (strange !== undefined) throw new Error(`--only knows ${known.join(', ')}, but not "${strange}".`);
  return (name) => wanted === undefined || wanted.some((word) => isFor(word)(name));
}
