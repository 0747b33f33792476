import { addressOf } from '../../views/search/hits.tsx';
import { plain } from '../../views/search/search-words.ts';
import { say } from '../../views/words/say.ts';
import { sayTitle } from '../../views/words/say-labels.ts';
import type { SearchResult } from './answer-search.ts';
import type { FoundKind } from './found.ts';

/** What the script puts on the page; its own half is in static/js/find-at-once.ts. */
interface AtOnce {
  said: string;
  help: boolean;
  rows: [href: string, title: string, text: string][];
}

/** Rows of each kind that stand under the box while one types. */
const most: Record<FoundKind, number> = { strategies: 5, threads: 2, stories: 2 };

/** A result as texts. Words that are folded for this reader are not in it, as on the page itself (CW-3). */
export function sayAtOnce({ sections, query }: SearchResult): AtOnce {
  const counts = new Map(sections.map(([kind, { count }]) => [kind, count]));
  return {
    said: say('search.said', {
      strategies: counts.get('strategies') ?? 0,
      threads: counts.get('threads') ?? 0,
      stories: counts.get('stories') ?? 0,
    }),
    help: query.crisis,
    rows: sections.flatMap(([kind, { hits }]) =>
      hits
        .slice(0, most[kind])
        .map((hit): AtOnce['rows'][number] => [
          addressOf(hit),
          sayTitle({ ...hit, title: plain(hit.title) }, say('thread.title.gone')),
          plain(hit.passage),
        ]),
    ),
  };
}
