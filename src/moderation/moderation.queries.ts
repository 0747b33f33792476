import type { AccountSchema, StaffSchema } from '../accounts/account.entity.ts';
import type { NameSchema } from '../accounts/name.entity.ts';
import type { PostSchema } from '../forum/post.entity.ts';
import type { SpaceSchema } from '../forum/space.entity.ts';
import type { ThreadSchema } from '../forum/thread.entity.ts';
import type { Role } from '../platform/roles.catalogue.ts';
import { type Em, rows } from '../platform/rows.ts';
import type { ContentLabel } from '../safety/content-labels.catalogue.ts';
import { allLabels } from '../safety/content-labels.rules.ts';
import type { Reason } from '../safety/reasons.catalogue.ts';
import { type ModerationAct, software } from './moderation-acts.catalogue.ts';
import type { ModerationEventSchema } from './moderation-event.entity.ts';
import type { ReportSchema } from './report.entity.ts';
import type { ReportKind, ReportOutcome } from './report-kinds.catalogue.ts';

type Tables =
  | typeof AccountSchema
  | typeof ModerationEventSchema
  | typeof NameSchema
  | typeof PostSchema
  | typeof ReportSchema
  | typeof SpaceSchema
  | typeof StaffSchema
  | typeof ThreadSchema;
const work = (em: Em) => rows<Tables>(em);

export interface ReportRow {
  id: string;
  post: string;
  kind: ReportKind;
  outcome: ReportOutcome;
  sequence: string;
  madeHour: Date;
  sealed: Buffer;
}

/** All reports of a post that are still kept, the oldest first. */
export async function listReportsOf(em: Em, post: string): Promise<ReportRow[]> {
  return reports(em).where('r.post', '=', post).orderBy('r.sequence').execute() as Promise<ReportRow[]>;
}

const reports = (em: Em) =>
  work(em)
    .selectFrom('Report as r')
    .select(['r.id', 'r.post', 'r.kind', 'r.outcome', 'r.sequence', 'r.madeHour', 'r.sealed']);

/** What came of the report behind a code, or nothing where no report has it (MO-2). */
export async function findOutcome(em: Em, referenceHash: Buffer): Promise<ReportOutcome | null> {
  const found = await work(em)
    .selectFrom('Report')
    .select('outcome')
    .where('referenceHash', '=', referenceHash)
    .executeTakeFirst();
  return found?.outcome ?? null;
}

export interface EventRow {
  number: number;
  /** UTC day, `2026-03-10`. */
  day: string;
  act: ModerationAct;
  subject: string;
  reason: Reason | null;
  /** The alias of the person of the team; null where they have left. */
  alias: string | null;
  /** A program alone did it (MO-4). */
  bySoftware: boolean;
  /** The alias of the person of the team it is about, where it is about one. */
  about: string | null;
  hash: Buffer;
}

/** The newest lines of the log, the newest first. */
export async function listEvents(em: Em, limit: number): Promise<EventRow[]> {
  const found = await events(em).orderBy('e.number', 'desc').limit(limit).execute();
  return (found as RawEvent[]).map(eventOf);
}

/** What was done before to a post or to the thread around it: codes only, never by name or person (MO-12, PR-9). */
export async function listEventsAbout(em: Em, subjects: string[]): Promise<EventRow[]> {
  const found = await events(em).where('e.subject', 'in', subjects).orderBy('e.number', 'desc').execute();
  return (found as RawEvent[]).map(eventOf);
}

const events = (em: Em) =>
  work(em)
    .selectFrom('ModerationEvent as e')
    .leftJoin('Staff as s', 's.id', 'e.actor')
    .leftJoin('Staff as o', 'o.id', 'e.subject')
    .select('o.alias as about')
    .select(['e.number', 'e.day', 'e.act', 'e.subject', 'e.reason', 's.alias', 'e.hash', 'e.actor']);

type RawEvent = Omit<EventRow, 'bySoftware'> & { actor: string };

const eventOf = ({ actor, ...event }: RawEvent): EventRow => ({ ...event, bySoftware: actor === software });

/** A thread as a moderator who may close it needs it. */
export interface ThreadHead {
  id: string;
  title: string;
  spaceTitle: string;
  locked: boolean;
  nameId: string;
  name: { shown: string; avatar: number };
  /** Labels of the opening post, by author and team. */
  labels: ContentLabel[];
}

export async function findThreadHead(em: Em, id: string): Promise<ThreadHead | null> {
  const found = await work(em)
    .selectFrom('Thread as t')
    .innerJoin('Space as s', 's.id', 't.space')
    .innerJoin('Name as n', 'n.id', 't.name')
    .innerJoin('Post as o', (join) => join.onRef('o.thread', '=', 't.id').on('o.position', '=', 1))
    .select(['o.labels as ownLabels', 'o.teamLabels'])
    .select(['t.id', 't.title', 't.locked', 's.title as spaceTitle', 'n.id as nameId', 'n.shown', 'n.avatar'])
    .where('t.id', '=', id)
    .executeTakeFirst();
  if (found === undefined) return null;
  const { shown, avatar, ownLabels, teamLabels, ...rest } = found;
  return { ...rest, name: { shown, avatar }, labels: allLabels(ownLabels, teamLabels) };
}

/** Who is on the team, by the aliases the log knows. */
export async function listTeam(em: Em): Promise<{ id: string; alias: string; role: Role }[]> {
  return work(em)
    .selectFrom('Staff as s')
    .innerJoin('Account as a', 'a.id', 's.account')
    .select(['s.id', 's.alias', 'a.role'])
    .where('a.role', '<>', 'member')
    .orderBy('s.alias')
    .execute();
}

/** Spaces that threads can stand in, in their order. */
export async function listPlaces(em: Em): Promise<{ id: string; title: string }[]> {
  return work(em)
    .selectFrom('Space')
    .select(['id', 'title'])
    .where('listed', '=', true)
    .orderBy('place')
    .execute();
}

/** The alias of a person of the team by the id the log knows; null where they have left. */
export async function findAlias(em: Em, actor: string): Promise<string | null> {
  const found = await work(em).selectFrom('Staff').select('alias').where('id', '=', actor).executeTakeFirst();
  return found?.alias ?? null;
}
