import type { Em } from '../platform/rows.ts';
import { wordListsSetting } from './word-lists.ts';
import type { WordLists } from './words/concept.ts';

/** Writes a setting of the search in the caller's transaction if nobody has since `version`; false where somebody has. */
export async function saveSearchSetting(
  tx: Em,
  name: string,
  value: unknown,
  version: number,
): Promise<boolean> {
  const text = JSON.stringify(value);
  const rows =
    version === 0
      ? await tx.execute<unknown[]>(
          'insert into search.setting (name, value) values (?, ?::jsonb) on conflict do nothing returning name',
          [name, text],
        )
      : await tx.execute<unknown[]>(
          'update search.setting set value = ?::jsonb, version = version + 1 where name = ? and version = ? returning name',
          [text, name, version],
        );
  return rows.length > 0;
}

/** The organiser's own words. Every process uses them from its next search on. */
export const saveWordLists = (tx: Em, lists: WordLists, version: number): Promise<boolean> =>
  saveSearchSetting(tx, wordListsSetting, lists, version);
