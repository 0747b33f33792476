import type { Em } from '../../platform/rows.ts';
import type { IndexWriter, SearchEngine } from '../search-engine.ts';
import type { Waiting } from './await-task.ts';
import { forgetSoon } from './forget-soon.ts';
import { type FindPlace, type Keyring, openKeyring } from './keyring.ts';
import { meilisearchEngine } from './meilisearch-engine.ts';
import { createMeilisearchWriter } from './meilisearch-writer.ts';
import { tendIndex } from './tend-index.ts';

/** Search in Meilisearch, wherever it is, and what keeps its index. */
export interface MeilisearchParts {
  engine: SearchEngine;
  keyring: Keyring;
  /** For the process that keeps the index in step. */
  keeper(options: {
    fork: () => Em;
    today: () => string;
    waiting?: Waiting;
    lookEvery?: number;
    rest?: number;
  }): {
    writer: IndexWriter;
    tend: () => Promise<'away' | 'more' | 'done'>;
    hurry: () => Promise<number>;
  };
}

/** `findPlace` is asked anew for each search and each step; null while no server is there. */
export function openMeilisearch(findPlace: FindPlace, names?: Keyring['names']): MeilisearchParts {
  const keyring = openKeyring(findPlace, names);
  return {
    engine: meilisearchEngine(keyring),
    keyring,
    keeper: (options) => {
      const tender = tendIndex({ ...options, keyring });
      return {
        writer: createMeilisearchWriter({ ...options, keyring, targets: tender.targets }),
        tend: async () => {
          if (findPlace() === null) return 'away';
          return (await tender.step()) ? 'more' : 'done';
        },
        hurry: forgetSoon({ ...options, keyring, targets: tender.targets }),
      };
    },
  };
}
