import type { ThreadKind } from '../../src/forum/thread.entity.ts';
import type { ContentLabel } from '../../src/safety/content-labels.catalogue.ts';
import { language, say, sayUnchecked } from './say.ts';

const list = new Intl.ListFormat(language.code);

/** Topics as they stand inside a sentence: "abuse, hospital, and self-harm". */
export const sayTopics = (labels: readonly ContentLabel[]): string =>
  list.format(labels.map((label) => sayUnchecked(`label.${label}.topic`)));

/** What stands in place of a title that is folded or by a name that was put away, or the title itself; `gone` where there is neither (CW-3). */
export function sayTitle(
  row: { title: string; folded: readonly ContentLabel[]; away?: boolean; kind?: ThreadKind },
  gone: string,
): string {
  if (row.away) return say('away.title');
  if (row.folded.length > 0)
    return say(`label.title.${row.kind ?? 'thread'}`, { topics: sayTopics(row.folded) });
  return row.title === '' ? gone : row.title;
}
