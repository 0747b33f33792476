import type { Em } from '../platform/rows.ts';
import { ask } from '../platform/rows.ts';
import { builtInLists } from './words/built-in-lists.catalogue.ts';
import type { WordLists } from './words/concept.ts';

/** The name of the setting in which the organiser's words stand. */
export const wordListsSetting = 'word-lists';

/** What the organiser has added to the words the product brings, and the version it has. */
export interface OwnWordLists {
  lists: WordLists;
  version: number;
}

export const noWordLists: WordLists = { groups: [], stopWords: [], misspellings: {} };

/** The organiser's own words as they stand now. */
export async function readOwnWordLists(em: Em): Promise<OwnWordLists> {
  const [row] = await ask<{ value: WordLists; version: number }>(
    em,
    'select value, version from search.setting where name = ?',
    [wordListsSetting],
  );
  return row === undefined ? { lists: noWordLists, version: 0 } : { lists: row.value, version: row.version };
}

/** The lists of the product with the organiser's own. */
export const withOwn = (own: WordLists): WordLists => ({
  groups: [...builtInLists.groups, ...own.groups],
  stopWords: [...builtInLists.stopWords, ...own.stopWords],
  misspellings: { ...builtInLists.misspellings, ...own.misspellings },
});

/** All words as a search uses them. One for each process: compiling them is dear, so the same object stays as long as nothing changed. */
export interface KnownWords {
  current(em: Em): Promise<WordLists>;
}

export function createKnownWords(): KnownWords {
  let known = { version: 0, lists: builtInLists };
  return {
    current: async (em) => {
      const [row] = await ask<{ version: number }>(em, 'select version from search.setting where name = ?', [
        wordListsSetting,
      ]);
      const version = row?.version ?? 0;
      if (version === known.version) return known.lists;
      const own = await readOwnWordLists(em);
      known = { version: own.version, lists: own.version === 0 ? builtInLists : withOwn(own.lists) };
      return known.lists;
    },
  };
}
