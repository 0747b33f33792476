import type { PostState } from '../forum/post.entity.ts';
import { ask, type Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import type { ContentLabel } from '../safety/content-labels.catalogue.ts';
import { allLabels } from '../safety/content-labels.rules.ts';
import { crisisSteps } from '../safety/crisis/crisis-levels.catalogue.ts';
import { type Behind, type BehindRow, behindColumns, behindJoin, behindOf } from './case-behind.ts';
import { type Claim, claimOf, madeAt } from './case-claim.ts';
import type { CaseCause, CaseKind, CaseState } from './case-kinds.catalogue.ts';
import { levelOf, type Queued, type QueueFilter } from './case-queue.rules.ts';
import { mostUrgent } from './open-case.ts';

/** A case as the queue shows it: where, why and since when; no words of anybody (WB-1). */
export interface CaseRow extends Queued {
  kind: CaseKind;
  cause: CaseCause;
  state: CaseState;
  madeAt: Date;
  dueHour: Date | null;
  claim: Claim | null;
  barred: string[];
  spaceTitle: string;
  nameId: string;
  postState: PostState;
  /** What the post is about, by its author and the team. */
  labels: ContentLabel[];
  /** Reports of the post that are open. */
  reports: number;
  /** The reason the team has given already; none where it has given none. */
  behind: Behind | null;
}

interface Raw
  extends Omit<CaseRow, 'labels' | 'claim' | 'madeAt' | 'madeHour' | 'dueHour' | 'behind'>,
    BehindRow {
  claim: Buffer | null;
  madeMinute: Buffer | null;
  madeHour: string;
  dueHour: string | null;
  labels: string[];
  asked: boolean;
}

const columns = `c.id, c.kind, c.cause, c.state, c.lightness, c.chance, c.claim, c.barred, c.made_minute as "madeMinute",
  c.made_hour as "madeHour", c.due_hour as "dueHour", s.title as "spaceTitle", p.name_id as "nameId", p.state as "postState", p.labels || p.team_labels as labels,
  (select count(*)::int from report r where r.post_id = c.post_id and r.outcome = 'open') as reports,
  c.statement_id is not null as asked, ${behindColumns}`;
const around = `join post p on p.id = c.post_id join thread t on t.id = p.thread_id join space s on s.id = t.space_id`;
const listed = `from moderation_case c ${around} ${behindJoin}`;
const narrowed = `(?::text is null or c.kind = ?) and (?::text is null or t.space_id = ?)`;
const order = ['c.lightness', 'c.made_hour', 'c.chance', 'c.id'];
const inOrder = `order by ${order.join(', ')}`;
const upwards = `order by ${order.map((column) => `${column} desc`).join(', ')}`;

const narrowing = ({ kind = null, space = null }: { kind?: string | null; space?: string | null }) => [
  kind,
  kind,
  space,
  space,
];

type Sealed = Pick<Tools, 'keys' | 'clock'>;

/** A part of the queue in its order (MO-13), and the cases beside which the parts before and after it begin. */
export interface QueuePart {
  rows: CaseRow[];
  earlier: string | null;
  later: string | null;
}

/** Where a part of the queue begins: after or before a case; at the top of it where neither is told. */
export interface QueuePlace {
  after?: string;
  before?: string;
}

/** The first cases of the queue, or those beside a case: whatever is closed meanwhile, none is left out or comes twice. */
export async function listQueue(
  em: Em,
  tools: Sealed,
  filter: QueueFilter & QueuePlace,
  limit: number,
): Promise<QueuePart> {
  const { after, before } = filter;
  const beside = after ?? before;
  const up = after === undefined && before !== undefined;
  const found = await ask<Raw>(
    em,
    `select ${columns} ${listed} where c.state = 'open' and ${narrowed}
     ${beside === undefined ? '' : besideCase(up)} ${up ? upwards : inOrder} limit ?`,
    [...narrowing(filter), ...(beside === undefined ? [] : [beside]), limit + 1],
  );
  const rows = found.slice(0, limit).map((row) => opened(row, tools));
  const more = found.length > limit;
  if (up) return partOf(rows.reverse(), { earlier: more, later: true });
  return partOf(rows, { earlier: beside !== undefined, later: more });
}

const besideCase = (up: boolean): string =>
  `and (${order.join(', ')}) ${up ? '<' : '>'}
     (select b.lightness, b.made_hour, b.chance, b.id from moderation_case b where b.id = ?)`;

const partOf = (rows: CaseRow[], has: { earlier: boolean; later: boolean }): QueuePart => ({
  rows,
  earlier: (has.earlier && rows[0]?.id) || null,
  later: (has.later && rows.at(-1)?.id) || null,
});

/** Open cases that somebody has now. */
export async function listTaken(em: Em, tools: Sealed, limit: number): Promise<CaseRow[]> {
  const found = await ask<Raw>(
    em,
    `select ${columns} ${listed} where c.state = 'open' and c.claim is not null ${inOrder} limit ?`,
    [limit],
  );
  return found.map((row) => opened(row, tools)).filter(({ claim }) => claim !== null);
}

/** Cases that wait for their author or for a second person. */
export async function listWaiting(em: Em, tools: Sealed, limit: number): Promise<CaseRow[]> {
  const found = await ask<Raw>(
    em,
    `select ${columns} ${listed} where c.state = 'waiting' ${inOrder} limit ?`,
    [limit],
  );
  return found.map((row) => opened(row, tools));
}

/** Cases about a person from level 3 on that are not closed, the most urgent first (SAFETY 3.5). */
export async function listUrgent(em: Em, tools: Sealed, limit: number): Promise<CaseRow[]> {
  const found = await ask<Raw>(
    em,
    `select ${columns} ${listed}
     where c.state <> 'closed' and c.kind = 'crisis' and c.lightness <= ? ${inOrder} limit ?`,
    [mostUrgent - crisisSteps.urgent, limit],
  );
  return found.map((row) => opened(row, tools));
}

function opened(raw: Raw, tools: Sealed): CaseRow {
  const { claim, madeMinute, madeHour: made, dueHour, labels, told, proposal, proposed, asked, ...row } = raw;
  const madeHour = new Date(made);
  return {
    ...row,
    behind: behindOf(tools.keys, { told, proposal, proposed, asked }),
    labels: allLabels(labels),
    madeHour,
    madeAt: madeAt(tools.keys, { id: row.id, madeMinute, madeHour }),
    dueHour: dueHour === null ? null : new Date(dueHour),
    claim: claimOf(tools.keys, row.id, claim, tools.clock.now()),
  };
}

/** How many cases are open. */
export async function countOpenCases(em: Em): Promise<number> {
  const [row] = await ask<{ count: number }>(
    em,
    "select count(*)::int as count from moderation_case where state = 'open'",
  );
  return row?.count ?? 0;
}

/** Cases that nobody has and this person is not kept from, in the queue's order. */
export async function listCandidates(
  em: Em,
  tools: Sealed,
  filter: QueueFilter,
  { actor, passed, limit }: { actor: string; passed: string | null; limit: number },
): Promise<{ id: string; nameId: string; level: number; labels: ContentLabel[] }[]> {
  const found = await ask<{
    id: string;
    nameId: string;
    claim: Buffer | null;
    lightness: number;
    labels: string[];
  }>(
    em,
    `select c.id, p.name_id as "nameId", c.claim, c.lightness, p.labels || p.team_labels as labels
     from moderation_case c ${around}
     where c.state = 'open' and not (? = any(c.barred)) and c.id is distinct from ? and ${narrowed} ${inOrder} limit ?`,
    [actor, passed, ...narrowing(filter), limit],
  );
  const now = tools.clock.now();
  return found
    .filter(({ id, claim }) => claimOf(tools.keys, id, claim, now) === null)
    .map((each) => ({ ...each, level: levelOf(each), labels: allLabels(each.labels) }));
}

/** The aliases of people of the team by the ids the log knows. */
export async function aliasesOf(em: Em): Promise<Map<string, string>> {
  const found = await ask<{ id: string; alias: string }>(em, 'select id, alias from staff');
  return new Map(found.map(({ id, alias }) => [id, alias]));
}

/** Every space, for narrowing the queue. */
export const listPlaces = (em: Em): Promise<{ id: string; title: string }[]> =>
  ask(em, 'select id, title from space order by place, id');
