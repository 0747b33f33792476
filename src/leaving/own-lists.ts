import { lockerUses } from '../accounts/lockers.ts';
import { readOwnLockers } from '../accounts/sealed-link.ts';
import { openReport, referenceOf } from '../moderation/report-secrets.ts';
import { readPart } from '../notifications/tell-author.ts';
import type { Keys } from '../platform/keys.ts';
import { unpadded } from '../platform/padding.rules.ts';
import type { Em } from '../platform/rows.ts';
import type { OwnThings } from './export-format.ts';
import { findMyReactions, findMyReports } from './find-mine.ts';
import { arrayOf, hourText } from './own-posts.ts';

export type AllLockers = Awaited<ReturnType<typeof allLockers>>;

/** Every locker of a person, whatever the release knows of it. */
export const allLockers = (em: Em, keys: Keys, account: string) =>
  readOwnLockers(em, keys, account, lockerUses);

/** Own names, each once, with the threads they speak in. */
export async function ownNames(em: Em, { names }: Pick<AllLockers, 'names'>): Promise<OwnThings['names']> {
  const ids = [...new Set(names.own.map(({ name }) => name))];
  const found = await em.execute<{ id: string; shown: string; kind: string }[]>(
    'select id, shown, kind from name where id = any(?::text[]) order by id',
    [arrayOf(ids)],
  );
  const threads = Map.groupBy(names.own, ({ name }) => name);
  return found.map(({ id, shown, kind }) => ({
    id,
    shown,
    kept: kind === 'kept',
    threads: (threads.get(id) ?? []).flatMap(({ thread }) => thread ?? []),
  }));
}

/** Own drafts with all their fields. */
export async function ownDrafts(
  em: Em,
  keys: Keys,
  { drafts }: Pick<AllLockers, 'drafts'>,
): Promise<OwnThings['drafts']> {
  const found = await em.execute<{ id: string; content: Buffer; until: string }[]>(
    `select id, content, (kept_until at time zone 'UTC')::date::text as until from draft where id = any(?::text[])`,
    [arrayOf(drafts.kept.map(({ draft }) => draft))],
  );
  return found.map(({ id, content, until }) => ({
    id,
    thread: drafts.kept.find(({ draft }) => draft === id)?.thread ?? null,
    kept_until: until,
    fields: JSON.parse(unpadded(keys.open('draft', id, content))) as Record<string, unknown>,
  }));
}

interface StatementRow {
  id: string;
  post: string;
  name: string;
  act: string;
  reason: string | null;
  note: Buffer;
  passage: Buffer | null;
  made: string;
  until: string | null;
  by_software: boolean;
  overturned: boolean;
}

/** Every decision the team told these names, with its words. */
export async function ownStatements(
  em: Em,
  keys: Keys,
  names: readonly string[],
): Promise<OwnThings['statements']> {
  const found = await em.execute<StatementRow[]>(
    `select s.id, s.post_id as post, n.shown as name, s.act, s.reason, s.note, s.passage, s.made_hour::text as made,
       s.until_hour::text as until, s.by_software, s.overturned
     from statement s join name n on n.id = s.name_id where s.name_id = any(?::text[]) order by s.sequence`,
    [arrayOf(names)],
  );
  return found.map((row) => ({
    id: row.id,
    post: row.post,
    name: row.name,
    act: row.act,
    reason: row.reason,
    note: keys.open('statement', row.id, row.note).toString(),
    passage: readPart(row.passage && keys.open('statement-passage', row.id, row.passage).toString()).passage,
    made_hour: hourText(row.made),
    until_hour: row.until === null ? null : hourText(row.until),
    by_software: row.by_software,
    taken_back: row.overturned,
  }));
}

/** Own reports with the code by which what came of them is looked up. */
export async function ownReports(em: Em, keys: Keys, account: string): Promise<OwnThings['reports']> {
  const mine = await findMyReports(em, keys, account);
  return mine.map(({ id, post, kind, outcome, sealed, hour }) => ({
    post,
    kind,
    code: referenceOf(keys, id),
    outcome,
    notes: openReport(keys, id, sealed).notes,
    made_hour: hourText(hour),
  }));
}

/** What was said to others by reactions. */
export async function ownReactions(em: Em, keys: Keys, account: string): Promise<OwnThings['reactions']> {
  const mine = await findMyReactions(em, keys, account);
  return mine.map(({ post, thanks, me_too: meToo, read }) => ({
    post,
    words: [
      ...(thanks ? (['thanks'] as const) : []),
      ...(meToo ? (['me-too'] as const) : []),
      ...(read ? (['read'] as const) : []),
    ],
  }));
}
