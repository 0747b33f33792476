import type { LockerContents } from '../accounts/lockers.ts';
import type { Keys } from '../platform/keys.ts';
import { unpadded } from '../platform/padding.rules.ts';
import type { Em } from '../platform/rows.ts';
import { allLabels } from '../safety/content-labels.rules.ts';
import { writtenFields } from './draft-fields.catalogue.ts';
import {
  type DraftDay,
  type DraftWords,
  draftWordsOf,
  kindOfDraft,
  lastDayOf,
  savedDayOf,
} from './drafts.rules.ts';
import { insteadOf, type Reading } from './folding.rules.ts';
import type { ThreadKind } from './thread.entity.ts';

/* Every read begins at the reader's own locker: a draft whose id is not in it does not exist for them. */

type Kept = LockerContents['drafts']['kept'];

export interface OwnDraft {
  id: string;
  /** The thread it answers. */
  thread?: string;
  words: DraftWords;
  /** Day of the last saving. */
  saved: DraftDay;
  lastDay: Date;
}

/** The reader's own drafts with one of these ids that have not run out, last saved first. */
export async function readDrafts(em: Em, keys: Keys, kept: Kept, now: Date): Promise<OwnDraft[]> {
  if (kept.length === 0) return [];
  const found = await em.execute<{ id: string; content: Buffer; kept_until: string }[]>(
    'select id, content, kept_until from draft where id = any(?::text[]) and kept_until > ?',
    [`{${kept.map(({ draft }) => draft).join(',')}}`, now],
  );
  return kept.toReversed().flatMap(({ draft, thread }) => {
    const row = found.find(({ id }) => id === draft);
    if (row === undefined) return [];
    const until = new Date(row.kept_until);
    const content = JSON.parse(unpadded(keys.open('draft', draft, row.content))) as Record<string, unknown>;
    const words = draftWordsOf(content, thread === undefined ? 'thread' : 'answer');
    const facts = { id: draft, words, saved: savedDayOf(until, now), lastDay: lastDayOf(until) };
    return [thread === undefined ? facts : { ...facts, thread }];
  });
}

/** Whether any of these drafts is still there. */
export async function hasDrafts(em: Em, kept: Kept, now: Date): Promise<boolean> {
  if (kept.length === 0) return false;
  const found = await em.execute<{ id: string }[]>(
    'select id from draft where id = any(?::text[]) and kept_until > ? limit 1',
    [`{${kept.map(({ draft }) => draft).join(',')}}`, now],
  );
  return found.length > 0;
}

export interface DraftRow {
  id: string;
  thread?: string;
  /** What was begun. */
  kind: ThreadKind;
  /** Title of the draft, or of the thread it answers; empty where there is none or it may not be shown. */
  title: string;
  spaceTitle: string;
  text: string;
  lastDay: Date;
  formKey: string;
}

/** What was written, without the headings of any parts. */
const textOf = (words: DraftWords): string =>
  writtenFields
    .filter((name) => name !== 'title')
    .map((name) => words[name] ?? '')
    .filter((part) => part !== '')
    .join('\n\n');

/**
 * Drafts as the member's own list shows them: where each belongs, what it says, until when it is kept. The title of a
 * thread is left away where its words are gone or the reader does not want to meet them unasked (CW-3).
 */
export async function listDrafts(em: Em, drafts: readonly OwnDraft[], reading: Reading): Promise<DraftRow[]> {
  if (drafts.length === 0) return [];
  const threads = await em.execute<
    { id: string; title: string; labels: string[]; starter: string; space: string }[]
  >(
    `select t.id, case when o.state = 'up' then t.title else '' end as title, o.labels || o.team_labels as labels,
       t.name_id as starter, s.title as space
     from thread t join space s on s.id = t.space_id join post o on o.thread_id = t.id and o.position = 1
     where t.id = any(?::text[])`,
    [`{${drafts.flatMap(({ thread }) => thread ?? []).join(',')}}`],
  );
  const spaces = await em.execute<{ id: string; title: string }[]>('select id, title from space');
  return drafts.map(({ id, thread, words, lastDay }) => {
    const facts = {
      id,
      text: textOf(words),
      kind: kindOfDraft(words),
      lastDay,
      formKey: words.form_key ?? '',
    };
    const answered = threads.find((each) => each.id === thread);
    if (thread === undefined || answered === undefined) {
      const space = spaces.find((each) => each.id === words.space);
      return { ...facts, title: words.title ?? '', spaceTitle: space?.title ?? '' };
    }
    const about = { by: answered.starter, labels: allLabels(answered.labels) };
    const shown = insteadOf(answered.title, about, reading) === null;
    return { ...facts, thread, title: shown ? answered.title : '', spaceTitle: answered.space };
  });
}
