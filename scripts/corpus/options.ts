import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface CorpusOptions {
  threads: number;
  posts: number;
  /** A folder of its own for the forum that is filled, instead of the one of the settings. */
  folder: string | undefined;
}

/** Reads the command line; throws one plain sentence where it cannot be understood. */
export function readCorpusOptions(argv: readonly string[]): CorpusOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      threads: { type: 'string', default: '2000' },
      posts: { type: 'string', default: '20000' },
      folder: { type: 'string' },
    },
  });
  const threads = wholeNumber('--threads', values.threads);
  const posts = wholeNumber('--posts', values.posts);
  if (posts < threads)
    throw new Error('--posts must be at least --threads: every thread has an opening post.');
  return { threads, posts, folder: values.folder === undefined ? undefined : resolve(values.folder) };
}

/** A whole number from 1 to 9,999,999. */
export function wholeNumber(flag: string, text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new Error(`${flag} must be a whole number from 1, not "${text}".`);
  return Number(text);
}
