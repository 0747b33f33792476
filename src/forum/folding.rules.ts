import type { ContentLabel, LabelTreatment } from '../safety/content-labels.catalogue.ts';
import { type LabelChoices, treatmentOf } from '../safety/content-labels.rules.ts';
import type { FeedEntry } from './feed.queries.ts';
import type { FollowedRow, KeptRow } from './following.queries.ts';
import type { PostRow, ThreadRow } from './forum.queries.ts';
import type { ThreadItem } from './lists.queries.ts';
import { type Sifted, sift } from './sift.rules.ts';

/*
 * What content labels do to rows before any view has them (CW-3): a folded text is not in what the view is given, so it
 * cannot be on the page. The types a view takes come from here alone.
 */

/** Whoever reads: what they chose for each label, which names are theirs, which folded posts they asked to see. */
export interface Reading {
  choices: LabelChoices;
  own: ReadonlySet<string>;
  opened: ReadonlySet<string>;
  /** Names whose words they have put away. */
  away: ReadonlySet<string>;
}

/** A text with its labels, the name it is by, and the post it stands in. */
interface Labelled {
  labels: readonly ContentLabel[];
  by: string;
  post?: string;
}

/** What becomes of a text for this reader. Own words are always shown; what was asked for is opened, not what is left out. */
export function treatmentFor({ labels, by, post = '' }: Labelled, reading: Reading): LabelTreatment {
  if (reading.own.has(by)) return 'show';
  const treatment = treatmentOf(labels, reading.choices);
  return treatment === 'fold' && reading.opened.has(post) ? 'show' : treatment;
}

/** Words of a name this reader has put away, and did not ask to see. */
const isAway = (name: string, post: string | undefined, { away, opened }: Reading): boolean =>
  away.has(name) && !(post !== undefined && opened.has(post));

/** A title as it may stand on a page. */
export interface ShownTitle {
  /** Empty where it is gone, and where it is folded. */
  title: string;
  /** The topics that stand in its place; none where nothing is folded. */
  folded: ContentLabel[];
  /** It is by a name the reader has put away. */
  away: boolean;
}

/** The title of a thread for this reader. A title that is gone stays so, whatever it was about. */
export function shownTitle(
  row: { title: string; labels: ContentLabel[]; starter: string },
  reading: Reading,
  opening?: string,
): ShownTitle {
  if (isAway(row.starter, opening, reading)) return { title: '', folded: [], away: true };
  const treatment = treatmentFor({ labels: row.labels, by: row.starter, post: opening }, reading);
  if (row.title === '' || treatment === 'show') return { title: row.title, folded: [], away: false };
  return { title: '', folded: row.labels, away: false };
}

/** A thread of a list as a view may have it. */
export type ListedThread = ThreadItem & ShownTitle;

/** Threads of a list as this reader wants them: titles folded, and some left out and counted (CW-3). */
export function listedThreads(items: readonly ThreadItem[], reading: Reading): Sifted<ListedThread> {
  const { shown, leftOut } = sift(items, (item) => isLeftOut(item, reading));
  return { shown: shown.map((item) => listedThread(item, reading)), leftOut };
}

/** Folds the title of a thread in a list. Threads to leave out are found by `isLeftOut` before. */
export const listedThread = (item: ThreadItem, reading: Reading): ListedThread => ({
  ...item,
  ...shownTitle(item, reading),
});

/** Whether this reader wants a thread left out of lists. */
export const isLeftOut = (item: Pick<ThreadItem, 'labels' | 'starter'>, reading: Reading): boolean =>
  reading.away.has(item.starter) ||
  treatmentFor({ labels: item.labels, by: item.starter }, reading) === 'leave-out';

/** The head of a thread as a view may have it. */
export type ShownThread = ThreadRow & ShownTitle;

/** A quoted passage as a view may have it: `text` is empty where it is gone or folded. */
export interface ShownQuote {
  id: string;
  name: string;
  text: string;
  folded: ContentLabel[];
  /** It is by a name the reader has put away. */
  away: boolean;
}

/** Folds a passage of a post that stands in or above another. */
export function shownQuote(
  quote: { id: string; nameId: string; name: string; text: string; labels: ContentLabel[] },
  reading: Reading,
): ShownQuote {
  const { id, name, text, labels, nameId } = quote;
  if (reading.away.has(nameId)) return { id, name: '', text: '', folded: [], away: true };
  const shown = text === '' || treatmentFor({ labels, by: nameId, post: id }, reading) === 'show';
  return { id, name, text: shown ? text : '', folded: shown ? [] : labels, away: false };
}

/** A post as a view may have it. */
export interface ShownPost extends Omit<PostRow, 'quote'> {
  treatment: LabelTreatment | 'put-away';
  /** Folded by choice, and opened because the reader asked. */
  opened: boolean;
  quote: ShownQuote | null;
}

/**
 * What a view gets of a post. Folded or left out: neither words nor quote, nor anything else that is not named here.
 * Words that are gone or hidden anyway lose their labels, which would tell what they were about.
 */
export function shownPost(row: PostRow, reading: Reading): ShownPost {
  if (row.html === '') return { ...row, labels: [], treatment: 'show', opened: false, quote: null };
  const { id, position, state, labels, edited, mine, opener, several, name, faded, writtenHour } = row;
  const own = mine ? new Set([...reading.own, name.id]) : reading.own;
  const byLabels = treatmentFor({ labels, by: name.id, post: id }, { ...reading, own });
  const treatment = isAway(name.id, id, reading) ? 'put-away' : byLabels;
  if (treatment !== 'show') {
    const kept = { id, position, state, edited, mine, opener, several, name, faded, writtenHour };
    // A bar names its topics before it is opened; what is left out does not.
    const topics = byLabels === 'leave-out' ? [] : labels;
    return { ...kept, labels: topics, html: '', treatment, opened: false, quote: null };
  }
  const opened = !own.has(name.id) && treatmentOf(labels, reading.choices) === 'fold';
  const quote = row.quote && shownQuote(row.quote, reading);
  return { ...row, treatment, opened, quote };
}

/** Why words are not there on a list that readers made for themselves. */
export type Instead = 'away' | 'gone' | 'folded';

/**
 * What stands for words on a list of one's own: nothing is left out of it, so that one can let go of it, and what a
 * reader does not want to meet is not even named.
 */
export function insteadOf(words: string, { by, labels }: Labelled, reading: Reading): Instead | null {
  if (reading.away.has(by)) return 'away';
  if (words === '') return 'gone';
  return treatmentFor({ by, labels }, reading) === 'show' ? null : 'folded';
}

/** A followed thread as a view may have it: its title, or why there is none. */
export type ShownFollowed = Omit<FollowedRow, 'labels'> & { instead: Instead | null };

export function shownFollowed({ labels, ...row }: FollowedRow, reading: Reading): ShownFollowed {
  const instead = insteadOf(row.title, { by: row.starter, labels }, reading);
  return { ...row, title: instead === null ? row.title : '', instead };
}

/** A kept post as a view may have it: its words, or why there are none. */
export type ShownKept = Omit<KeptRow, 'labels'> & { instead: Instead | null };

export function shownKept({ labels, ...row }: KeptRow, reading: Reading): ShownKept {
  const instead = insteadOf(row.html, { by: row.name.id, labels }, reading);
  return { ...row, html: instead === null ? row.html : '', instead };
}

/** The beginning of a post in a list: without a word where it is folded, and then with its topics. */
export type ShownExcerpt<Row> = Row & { folded: ContentLabel[] };

/** Beginnings of posts for somebody of the team: none is left out, since they decide about each (CW-3). */
export const shownExcerpts = <
  Row extends { id: string; name: string; labels: ContentLabel[]; excerpt: string },
>(
  found: readonly Row[],
  reading: Reading,
): ShownExcerpt<Row>[] =>
  found.map((row) =>
    treatmentFor({ labels: row.labels, by: row.name, post: row.id }, reading) === 'show'
      ? { ...row, folded: [] }
      : { ...row, excerpt: '', folded: row.labels },
  );

/** An entry of a feed as it may be written: where it is folded, its topics and no word of its own. */
export type ShownEntry = FeedEntry & { folded: boolean };

/** Entries of a feed for somebody of whom the choices are all that is known: none that they leave out. */
export const shownEntries = (entries: readonly FeedEntry[], choices: LabelChoices): ShownEntry[] =>
  entries.flatMap((entry): ShownEntry[] => {
    const treatment = treatmentOf(entry.labels, choices);
    if (treatment === 'leave-out') return [];
    return treatment === 'show'
      ? [{ ...entry, folded: false }]
      : [{ ...entry, title: '', html: '', folded: true }];
  });
