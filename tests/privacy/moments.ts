import type { DumpTable } from './dump.ts';

/*
 * What has no name in it still lies somewhere: rows of reactions, drafts and lockers are in the order in which they were
 * written, and so are posts. Held against each other they tell which posts were written at the moment of such a row.
 * Rows that belong together (one account's lockers, reactions that share bytes, drafts of one size) are one hand: which
 * two names were about whenever that hand was?
 */

/** Moments from 0, the first post, to 1, the last one. */
interface Hand {
  moments: number[];
  /** Names that cannot be this hand's: it reacted to their posts. */
  not: Set<string>;
  size: number;
}

interface Near {
  closest: number[];
  mostly: number[];
}

interface Kind {
  kind: string;
  hands: Hand[];
  known: Map<string, Near>;
}

export interface Moments {
  ofName: Map<string, number[]>;
  hands: Kind[];
  /** When each name was reacted to. */
  heard: Map<string, number[]>;
}

type Row = Record<string, unknown>;

export function momentsOf(dump: DumpTable[], names: ReadonlySet<string>): Moments {
  const posts = rowsOf(dump, 'post').sort(
    (one, other) => timeOf(one.written_hour) - timeOf(other.written_hour),
  );
  const at = new Map(posts.map(({ id }, rank) => [String(id), rank / posts.length]));
  const authorOf = new Map(posts.map(({ id, name_id }) => [String(id), String(name_id)]));
  const ofName = gather(posts.map(({ id, name_id }) => [String(name_id), at.get(String(id)) ?? 0]));
  const reactions = rowsOf(dump, 'reaction');
  const said = rising(reactions.map(({ post_id }) => at.get(String(post_id)) ?? 0));
  const targets = reactions.map(({ post_id }) => authorOf.get(String(post_id)) ?? '');
  const outcomes = rowsOf(dump, 'outcome');
  const openedAt = new Map(
    posts
      .filter(({ position }) => position === 1)
      .map(({ id, thread_id }) => [
        String(thread_id),
        { moment: at.get(String(id)) ?? 0, by: authorOf.get(String(id)) },
      ]),
  );
  const told = rising(outcomes.map(({ strategy_id }) => openedAt.get(String(strategy_id))?.moment ?? 0));
  const toldTo = outcomes.map(({ strategy_id }) => openedAt.get(String(strategy_id))?.by ?? '');
  const lockers = rowsOf(dump, 'locker').filter(({ use }) => use !== 'standing');
  const changes = names.size / Math.max(1, lockers.length / 5);
  const drafts = rowsOf(dump, 'draft');
  return {
    ofName,
    heard: gather(targets.map((name, nth) => [name, said[nth] ?? 0])),
    hands: [
      { kind: 'reaction bytes', hands: sharing(reactions, said, targets), known: new Map() },
      { kind: 'outcome bytes', hands: sharing(outcomes, told, toldTo), known: new Map() },
      ...[0.5, 1, 2].map((more) => ({
        kind: `locker ${more}`,
        hands: byKey(lockers, 'account_id', (rank) => lastChange(rank / lockers.length, changes * more)),
        known: new Map(),
      })),
      { kind: 'draft', hands: bySize(drafts, posts), known: new Map() },
      ...ofAccounts(dump).map(({ name, rows }) => ({
        kind: name,
        hands: byKey(rows, 'account_id', (rank) => rank / rows.length),
        known: new Map(),
      })),
      { kind: 'team', hands: byStaff(dump, posts, authorOf), known: new Map() },
    ],
  };
}

export const momentFeatures = ({ hands }: Moments): string[] => [
  'reaction said to each other',
  ...hands.flatMap(({ kind }) => [`hand ${kind} nearest`, `hand ${kind} mostly`, `hand ${kind} size`]),
];

/** What each kind of hand tells about two names; nothing where no hand has two rows. */
export function compareMoments(moments: Moments, one: string, other: string): number[] {
  const [mine, theirs] = [moments.ofName.get(one) ?? [], moments.ofName.get(other) ?? []];
  const heard = Math.min(
    nearest(mine, moments.heard.get(other) ?? []),
    nearest(theirs, moments.heard.get(one) ?? []),
  );
  const found = [logOf(heard)];
  for (const kind of moments.hands) {
    const [left, right] = [nearTo(kind, one, mine), nearTo(kind, other, theirs)];
    let [closest, mostly, size] = [0, 0, 0];
    for (const [nth, hand] of kind.hands.entries()) {
      if (hand.not.has(one) || hand.not.has(other)) continue;
      const together = (left.closest[nth] ?? 0) + (right.closest[nth] ?? 0);
      if (together > closest) [closest, size] = [together, hand.size];
      mostly = Math.max(mostly, (left.mostly[nth] ?? 0) + (right.mostly[nth] ?? 0));
    }
    found.push(closest, mostly, size);
  }
  return found;
}

const logOf = (distance: number): number => -Math.log(Math.min(1, distance) + 0.0005);
const nearest = (points: number[], moments: number[]): number =>
  Math.min(1, ...points.map((point) => distanceTo(point, moments)));

/** How near a name was to each hand: with its nearest post, and with all of them; found out once for each name. */
function nearTo({ hands, known }: Kind, name: string, points: number[]): Near {
  const before = known.get(name);
  if (before !== undefined) return before;
  const near: Near = { closest: [], mostly: [] };
  for (const { moments } of hands) {
    let [closest, sum] = [0, 0];
    for (const point of points) {
      const found = logOf(distanceTo(point, moments));
      closest = Math.max(closest, found);
      sum += found;
    }
    near.closest.push(closest);
    near.mostly.push(sum / Math.max(1, points.length));
  }
  known.set(name, near);
  return near;
}

function distanceTo(point: number, moments: number[]): number {
  let best = 1;
  for (const moment of moments) best = Math.min(best, Math.abs(moment - point));
  return best;
}

const rowsOf = (dump: DumpTable[], table: string): Row[] => {
  const found = dump.find(({ name }) => name === table);
  return (found?.rows ?? []).map((row) =>
    Object.fromEntries((found?.columns ?? []).map((column, at) => [column, row[at]])),
  );
};
const timeOf = (value: unknown): number => (value instanceof Date ? value.getTime() : 0);

function gather(pairs: [string, number][]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [key, value] of pairs) {
    const list = found.get(key);
    if (list === undefined) found.set(key, [value]);
    else list.push(value);
  }
  return found;
}

/** People react to what is new: the newest post reacted to so far tells the time. A row that lies too early is passed over. */
function rising(at: number[]): number[] {
  let newest = 0;
  return at.map((moment, nth) => {
    const soon = Math.max(0, ...at.slice(nth + 1, nth + 40));
    newest = Math.max(newest, Math.min(moment, soon));
    return newest;
  });
}

/** Rows under a keyed hash of which the first or last bytes are the same; one that shares none tells nothing here. */
function sharing(rows: Row[], said: number[], targets: string[]): Hand[] {
  const hands = new Map<string, Hand>();
  for (const [nth, { blind_key }] of rows.entries()) {
    const hex = (blind_key as Buffer).toString('hex');
    for (const part of [`begins ${hex.slice(0, 16)}`, `ends ${hex.slice(-16)}`]) {
      const hand = hands.get(part) ?? { moments: [], not: new Set(), size: 0 };
      hand.moments.push(said[nth] ?? 0);
      hand.not.add(targets[nth] ?? '');
      hands.set(part, hand);
    }
  }
  return [...hands.values()].filter(({ moments }) => moments.length > 1);
}

/** When a row that lies here was changed last, where each is changed so often in all: the later, the closer they lie. */
const lastChange = (place: number, changes: number): number =>
  Math.max(0, 1 + Math.log(Math.max(place, 0.0001)) / Math.max(1, changes));

function byKey(rows: Row[], column: string, momentOf: (rank: number) => number): Hand[] {
  const hands = new Map<string, Hand>();
  for (const [rank, row] of rows.entries()) {
    const key = String(row[column]);
    const hand = hands.get(key) ?? { moments: [], not: new Set(), size: 0 };
    hand.moments.push(momentOf(rank));
    hand.size += sizeOf(row);
    hands.set(key, hand);
  }
  return [...hands.values()];
}

const sizeOf = (row: Row): number =>
  Math.log(
    1 +
      Object.values(row).reduce((sum: number, value) => sum + (Buffer.isBuffer(value) ? value.length : 0), 0),
  );

/** Other tables that say whose a row is, each in the order in which it was written. */
const ofAccounts = (dump: DumpTable[]): { name: string; rows: Row[] }[] =>
  dump
    .filter(
      ({ name, columns, rows }) => name !== 'locker' && columns.includes('account_id') && rows.length > 0,
    )
    .map(({ name }) => ({ name, rows: rowsOf(dump, name) }));

/** When each of the team was at work; nobody decides about words of their own. */
function byStaff(dump: DumpTable[], posts: Row[], authorOf: ReadonlyMap<string, string>): Hand[] {
  const hours = posts.map(({ written_hour }) => timeOf(written_hour));
  const hands = new Map<string, Hand>();
  for (const table of ['statement', 'case_note', 'proposal']) {
    for (const { actor, post_id: post, made_hour: made } of rowsOf(dump, table)) {
      if (typeof actor !== 'string') continue;
      const hand = hands.get(actor) ?? { moments: [], not: new Set(), size: 0 };
      hand.moments.push(hours.filter((hour) => hour < timeOf(made)).length / posts.length);
      hand.not.add(authorOf.get(String(post)) ?? '');
      hands.set(actor, hand);
    }
  }
  return [...hands.values()];
}

/** A draft's day is known, and its place among the drafts of that day. */
function bySize(drafts: Row[], posts: Row[]): Hand[] {
  const day = 86_400_000;
  const hands = new Map<number, Hand>();
  for (const draft of drafts) {
    const kept = timeOf(draft.kept_until) - 8 * day;
    const sameDay = drafts.filter(({ kept_until }) => timeOf(kept_until) - 8 * day === kept);
    const before = posts.filter(({ written_hour }) => timeOf(written_hour) < kept).length;
    const during = posts.filter(({ written_hour }) => timeOf(written_hour) < kept + day).length - before;
    const size = (draft.content as Buffer).length;
    const hand = hands.get(size) ?? { moments: [], not: new Set(), size: Math.log(size) };
    hand.moments.push((before + (sameDay.indexOf(draft) / sameDay.length) * during) / posts.length);
    hands.set(size, hand);
  }
  return [...hands.values()];
}
