import { retention } from '../platform/retention.catalogue.ts';
import {
  type DraftField,
  type DraftForm,
  type DraftTick,
  draftFields,
  isDraftTick,
  writtenFields,
} from './draft-fields.catalogue.ts';

/** What somebody typed, field by field. */
export type DraftWords = Partial<Record<DraftField | DraftTick, string>>;

/** Most characters a draft may hold, all fields together: six times the longest post. */
export const longestDraft = 60_000;

/** Most drafts of one person: of answers, one for each thread, and of what is new. */
export const mostDrafts: Record<DraftForm, number> = { answer: 50, thread: 20 };

/** Whole days a draft is kept after the day of its last saving (PR-7). */
const daysKept = retention.draft.days;
const day = 86_400_000;

/** Only the fields a draft of this form may hold, whatever else was sent. */
export function draftWordsOf(sent: Readonly<Record<string, unknown>>, form: DraftForm): DraftWords {
  const words: DraftWords = {};
  for (const name of draftFields[form]) {
    const value = sent[name];
    if (typeof value === 'string') words[name] = value;
  }
  if (form === 'answer') return words;
  for (const [name, value] of Object.entries(sent)) {
    if (isDraftTick(name) && value === 'on') words[name] = value;
  }
  return words;
}

/** Whether anything was written that could be lost. */
export const isWritten = (words: DraftWords): boolean =>
  writtenFields.some((name) => (words[name] ?? '').trim() !== '');

/** What was begun: the forms of stories and strategies send their parts, written or not. */
export function kindOfDraft(words: DraftWords): 'thread' | 'story' | 'strategy' {
  if (words.steps !== undefined) return 'strategy';
  return words.happened === undefined ? 'thread' : 'story';
}

export const isDraftTooLong = (words: DraftWords): boolean =>
  Object.values(words).reduce((sum, value) => sum + (value?.length ?? 0), 0) > longestDraft;

/** The midnight, UTC, at which a draft saved now has run out: never less than seven days away. */
export const keptUntil = (now: Date): Date =>
  new Date((Math.floor(now.getTime() / day) + daysKept + 1) * day);

/** The last day of a draft, from the midnight after it. */
export const lastDayOf = (until: Date): Date => new Date(until.getTime() - day);

export type DraftDay = 'today' | 'yesterday' | '1' | '2' | '3' | '4' | '5' | '6' | '7';

/** The day of the last saving in words of a week, Monday is 1. Days are those of UTC: nothing finer is known (PO-8). */
export function savedDayOf(until: Date, now: Date): DraftDay {
  const saved = Math.floor(until.getTime() / day) - daysKept - 1;
  const ago = Math.floor(now.getTime() / day) - saved;
  if (ago <= 0) return 'today';
  if (ago === 1) return 'yesterday';
  return String(((((saved + 3) % 7) + 7) % 7) + 1) as DraftDay;
}
