import {
  isLeftOut,
  type Reading,
  type ShownTitle,
  shownTitle,
  treatmentFor,
} from '../forum/folding.rules.ts';
import type { StrategySections } from '../forum/post.entity.ts';
import { type Sifted, sift } from '../forum/sift.rules.ts';
import type { LabelTreatment } from '../safety/content-labels.catalogue.ts';
import { treatmentOf } from '../safety/content-labels.rules.ts';
import type { FoundStrategy } from './find-strategy.ts';
import type { LinkedTitle, StrategyItem } from './strategies.queries.ts';

/* What a view may have of a strategy, for this one reader (CW-3). The types a view takes come from here alone. */

/** A strategy of a list: `about` is empty where its words are folded. */
export type ListedStrategy = StrategyItem & ShownTitle;
/** A title that links to a story or strategy. */
export type ListedTitle = LinkedTitle & ShownTitle;

/** A list as this reader wants it: words folded, and some left out and counted. */
export function listedStrategies(items: readonly StrategyItem[], reading: Reading): Sifted<ListedStrategy> {
  const { shown, leftOut } = sift(items, (item) => isLeftOut(item, reading));
  return {
    shown: shown.map((item) => {
      const title = shownTitle(item, reading);
      return { ...item, ...title, about: title.title === '' ? '' : item.about };
    }),
    leftOut,
  };
}

/** Titles beside something else. Those the reader leaves out are not there. */
export const listedTitles = <Item extends LinkedTitle>(
  items: readonly Item[],
  reading: Reading,
): (Item & ShownTitle)[] =>
  items
    .filter((item) => !isLeftOut(item, reading))
    .map((item) => ({ ...item, ...shownTitle(item, reading) }));

/** A strategy as its page may have it. */
export interface ShownStrategy extends Omit<FoundStrategy, 'title' | 'sections' | 'ownLabels'>, ShownTitle {
  /** Null where the words are gone, hidden from this reader, or folded: then nothing of what it is for is told either. */
  sections: StrategySections | null;
  treatment: LabelTreatment | 'put-away';
  /** Folded by choice, and opened because the reader asked. */
  opened: boolean;
  mine: boolean;
}

/** What a view gets of a strategy. `readable`: its words may be read by this person, whatever they choose to read. */
export function shownStrategy(found: FoundStrategy, reading: Reading, readable: boolean): ShownStrategy {
  const { title: words, sections, ownLabels: _own, labels, name, post, ...rest } = found;
  const title = shownTitle({ title: readable ? words : '', labels, starter: name.id }, reading, post);
  const byLabels = treatmentFor({ labels, by: name.id, post }, reading);
  const treatment = title.away ? 'put-away' : byLabels;
  const mine = reading.own.has(name.id);
  const isShown = readable && treatment === 'show';
  return {
    ...rest,
    ...title,
    name,
    post,
    labels: byLabels === 'leave-out' || !readable ? [] : labels,
    sections: isShown ? sections : null,
    treatment: readable ? treatment : 'show',
    opened: isShown && !mine && treatmentOf(labels, reading.choices) === 'fold',
    mine,
  };
}

/** What a person keeps: nothing is left out, since they put it there; its title may still be folded. */
export const listedKept = <Item extends LinkedTitle>(
  items: readonly Item[],
  reading: Reading,
): (Item & ShownTitle)[] => items.map((item) => ({ ...item, ...shownTitle(item, reading) }));
