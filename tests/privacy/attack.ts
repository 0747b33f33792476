import type { DumpTable } from './dump.ts';
import { compareMoments, momentFeatures, momentsOf } from './moments.ts';
import type { Random } from './random.ts';

/**
 * An attack on a copy of the database: which two names are one person? It knows the tables' shape and nothing else.
 * Every row that mentions a name, or mentions a row that does, is held against those of the other name: how near they
 * lie on the disk, how near their numbers and times are, whether texts are equal, how many bytes agree. Rows that mention
 * neither are held against both by the moment at which they were written (`moments.ts`). What each of these is worth is learned from forums whose truth the attacker knows.
 */

/** Rows of one name by table. */
type Traces = Map<string, Trace[]>;
interface Trace {
  table: Shape;
  rank: number;
  row: unknown[];
}

interface Shape {
  name: string;
  /** By column: what its values are compared as. */
  columns: { name: string; kind: 'time' | 'number' | 'text' | 'bytes'; scale: number }[];
  rows: number;
}

/** What an attacker may look at; a reader of the public pages sees less than a thief of the database. */
export type Sees = (feature: string) => boolean;
export const everything: Sees = () => true;
/** Pages tell the order of posts to whoever comes by often, their hour, the thread, the name, its picture, whom it speaks to. */
export const publicOnly: Sees = (feature) =>
  /^post (near|next|first|written_hour|same-hour-of-day|thread_id|position|state|several)|^mention |^thread (opened_hour|near|next|first|space_id)|^name (avatar|shown|kind)/.test(
    feature,
  );

export interface Pair {
  /** What each feature is called: another forum may have rows in tables in which this one has none. */
  names: readonly string[];
  features: Float64Array;
  same: boolean;
}

/** Pairs of names with what the attacker finds about each: as many of one person as of strangers, drawn by chance. */
export function pairsOf(dump: DumpTable[], ownerOf: Map<string, string>, random: Random, sees: Sees): Pair[] {
  const names = [...ownerOf.keys()];
  const traces = tracesOf(dump, new Set(names));
  const shapes = dump
    .map((table) => shapeOf(table))
    .filter((shape) => featureNames(shape).some(sees))
    .filter(({ name }) => [...traces.values()].some((of) => of.has(name)));
  const moments = momentsOf(dump, new Set(names));
  const seen = momentFeatures(moments).map((feature) => sees(feature));
  const called = [...shapes.flatMap(featureNames).filter(sees), ...momentFeatures(moments).filter(sees)];
  const pair = (one: string, other: string): Pair => ({
    names: called,
    features: Float64Array.from([
      ...compare(traces.get(one) ?? new Map(), traces.get(other) ?? new Map(), shapes, sees),
      ...(seen.includes(true) ? compareMoments(moments, one, other) : []).filter((_, at) => seen[at]),
    ]),
    same: ownerOf.get(one) === ownerOf.get(other),
  });
  const pairs: Pair[] = [];
  const own = ownPairs(ownerOf);
  while (pairs.length < atMost) pairs.push(pair(...pick(own, random)));
  while (pairs.length < 2 * atMost) {
    const strangers = pair(pick(names, random), pick(names, random));
    if (!strangers.same) pairs.push(strangers);
  }
  return pairs;
}

/** All pairs of names of one person. */
function ownPairs(ownerOf: Map<string, string>): [string, string][] {
  const byOwner = new Map<string, string[]>();
  for (const [name, owner] of ownerOf) byOwner.set(owner, [...(byOwner.get(owner) ?? []), name]);
  return [...byOwner.values()].flatMap((names) =>
    names.flatMap((one, at) => names.slice(0, at).map((other): [string, string] => [one, other])),
  );
}

/** Pairs looked at of each kind in one forum. */
const atMost = 600;

const pick = <Item>(items: Item[], random: Random): Item =>
  items[Math.floor(random() * items.length)] as Item;

type Left = { table: DumpTable; shape: Shape; rank: number; row: unknown[] };

function tracesOf(dump: DumpTable[], names: Set<string>): Map<string, Traces> {
  const found = new Map<string, Traces>([...names].map((name) => [name, new Map()]));
  const nameOfRow = new Map<string, string>();
  const add = (name: string, trace: Trace): void => {
    const traces = found.get(name) as Traces;
    const list = traces.get(trace.table.name) ?? [];
    list.push(trace);
    traces.set(trace.table.name, list);
  };
  let left: Left[] = [];
  for (const table of dump) {
    const shape = shapeOf(table);
    for (const [rank, row] of table.rows.entries()) {
      const name = row.find((value): value is string => typeof value === 'string' && names.has(value));
      if (name === undefined) {
        left.push({ table, shape, rank, row });
        continue;
      }
      add(name, { table: shape, rank, row });
      if (table.name === 'name' || typeof row[0] !== 'string') continue;
      // What begins with its own id is found by it; what begins with a post's is of that post's name too.
      if (table.columns[0] === 'id') nameOfRow.set(row[0], name);
      else left.push({ table, shape, rank, row });
    }
  }
  const nameOfNumber = new Map<unknown, string>();
  const take = ({ table, shape, rank, row }: Left): boolean => {
    const link = row.find((value): value is string => typeof value === 'string' && nameOfRow.has(value));
    const name = link === undefined ? nameOfNumber.get(numberIn(table, row, 'doc')) : nameOfRow.get(link);
    if (name === undefined) return false;
    add(name, { table: shape, rank, row });
    // A note speaks of a case, which speaks of a post, which speaks of a name.
    if (table.columns[0] === 'id' && typeof row[0] === 'string' && !nameOfRow.has(row[0]))
      nameOfRow.set(row[0], name);
    // Words of the index lie beside the number of their document.
    if (table.name === 'search.document') nameOfNumber.set(numberIn(table, row, 'num'), name);
    return true;
  };
  for (let before = Infinity; left.length < before; ) {
    before = left.length;
    left = left.filter((each) => !take(each));
  }
  return found;
}

const numberIn = (table: DumpTable, row: unknown[], column: string): unknown =>
  table.name.startsWith('search.') ? row[table.columns.indexOf(column)] : undefined;

function shapeOf({ name, columns, rows }: DumpTable): Shape {
  return {
    name,
    rows: rows.length,
    columns: columns.map((column, at) => {
      const values = rows.map((row) => row[at]).filter((value) => value !== null);
      const kind = kindOf(values[0]);
      return {
        name: column,
        kind,
        scale: kind === 'time' || kind === 'number' ? spread(values.map(toNumber)) : 1,
      };
    }),
  };
}

const kindOf = (value: unknown) =>
  value instanceof Date
    ? ('time' as const)
    : Buffer.isBuffer(value)
      ? ('bytes' as const)
      : typeof value === 'number' ||
          typeof value === 'boolean' ||
          (typeof value === 'string' && /^\d+$/.test(value))
        ? ('number' as const)
        : ('text' as const);

const toNumber = (value: unknown): number => (value instanceof Date ? value.getTime() : Number(value));

function spread(values: number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return (
    Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length)) || 1
  );
}

const featureNames = (shape: Shape): string[] => [
  `${shape.name} near`,
  `${shape.name} next`,
  `${shape.name} first`,
  ...shape.columns.flatMap(({ name, kind }) =>
    kind === 'time'
      ? [`${shape.name} ${name}`, `${shape.name} same-hour-of-day ${name}`]
      : kind === 'number'
        ? [`${shape.name} ${name}`, `${shape.name} ${name} equal`]
        : [`${shape.name} ${name}`],
  ),
];

/** Nearness from 0 (far) upwards, so that twice as near is always worth the same. */
const nearness = (distance: number): number => -Math.log(distance + 0.001);

function compare(one: Traces, other: Traces, shapes: Shape[], sees: Sees): number[] {
  const found: number[] = [];
  for (const shape of shapes) {
    const [mine, theirs] = [one.get(shape.name) ?? [], other.get(shape.name) ?? []];
    const names = featureNames(shape);
    const values = compareIn(shape, mine, theirs);
    for (const [at, name] of names.entries()) if (sees(name)) found.push(values[at] ?? 0);
  }
  return found;
}

/** The most telling of all pairs of rows, feature by feature. Where a name has no row there, nothing is told. */
function compareIn(shape: Shape, mine: Trace[], theirs: Trace[]): number[] {
  const best: number[] = [];
  const keep = (at: number, value: number): void => {
    best[at] = Math.max(best[at] ?? -Infinity, value);
  };
  const first = mine[0] && theirs[0] ? Math.abs(mine[0].rank - theirs[0].rank) / shape.rows : 1;
  best[2] = nearness(first);
  for (const { rank, row } of mine) {
    for (const { rank: otherRank, row: otherRow } of theirs) {
      const distance = Math.abs(rank - otherRank);
      keep(0, nearness(distance / shape.rows));
      keep(1, distance <= 1 ? 1 : 0);
      let at = 3;
      for (const [column, { kind, scale }] of shape.columns.entries()) {
        const [left, right] = [row[column], otherRow[column]];
        const there = left !== null && right !== null && left !== undefined && right !== undefined;
        if (kind === 'time') {
          keep(at++, there ? nearness(Math.abs(toNumber(left) - toNumber(right)) / scale) : 0);
          keep(at++, there ? -hoursApart(left as Date, right as Date) : 0);
        } else if (kind === 'number') {
          keep(at++, there ? nearness(Math.abs(toNumber(left) - toNumber(right)) / scale) : 0);
          keep(at++, there && toNumber(left) === toNumber(right) ? 1 : 0);
        } else if (kind === 'bytes') {
          keep(at++, there ? agreement(left as Buffer, right as Buffer) : 0);
        } else {
          keep(at++, there && String(left) === String(right) ? 1 : 0);
        }
      }
    }
  }
  return best;
}

function hoursApart(one: Date, other: Date): number {
  const apart = Math.abs(one.getUTCHours() - other.getUTCHours());
  return Math.min(apart, 24 - apart) / 12;
}

/** How many bytes at the same place are equal; a key or a nonce used twice shows here. */
function agreement(one: Buffer, other: Buffer): number {
  const length = Math.min(one.length, other.length, 256);
  let equal = one.length === other.length ? 1 : 0;
  for (let at = 0; at < length; at += 1) if (one[at] === other[at]) equal += 1;
  return equal;
}

export type Score = (pair: Pair) => number;

/** Learns what each feature is worth from forums whose truth is known: a logistic regression. */
export function learn(known: Pair[]): Score {
  const called = [...new Set([...new Set(known.map(({ names }) => names))].flat())];
  const width = called.length;
  const aligned = known.map((pair) => ({ features: alignedTo(called, pair), same: pair.same }));
  const { means, scales } = standard(aligned, width);
  const weights = new Float64Array(width);
  let bias = 0;
  const rows = aligned.map(({ features, same }) => ({
    x: features.map((value, at) => scaled(value, at, means, scales)),
    y: same ? 1 : 0,
  }));
  for (let round = 0; round < 150; round += 1) {
    const gradient = new Float64Array(width);
    let biasGradient = 0;
    for (const { x, y } of rows) {
      const miss = 1 / (1 + Math.exp(-(dot(weights, x) + bias))) - y;
      for (let at = 0; at < width; at += 1) gradient[at] = (gradient[at] ?? 0) + miss * (x[at] ?? 0);
      biasGradient += miss;
    }
    for (let at = 0; at < width; at += 1) {
      weights[at] =
        (weights[at] ?? 0) - 0.5 * ((gradient[at] ?? 0) / rows.length + 0.001 * (weights[at] ?? 0));
    }
    bias -= (0.5 * biasGradient) / rows.length;
  }
  return (pair) =>
    dot(
      weights,
      alignedTo(called, pair).map((value, at) => scaled(value, at, means, scales)),
    );
}

/** What few pairs have at all must not outweigh everything else by being rare. */
const scaled = (value: number, at: number, means: number[], scales: number[]): number =>
  Math.max(-most, Math.min(most, (value - (means[at] ?? 0)) / (scales[at] ?? 1)));

const most = 4;

/** The features by their names, in this order; of what a forum has no rows, nothing is told. */
function alignedTo(called: readonly string[], { names, features }: Pair): Float64Array {
  let places = placesOf.get(called)?.get(names);
  if (places === undefined) {
    const at = new Map(names.map((name, place) => [name, place]));
    places = called.map((name) => at.get(name) ?? -1);
    placesOf.set(called, (placesOf.get(called) ?? new Map()).set(names, places));
  }
  return Float64Array.from(places, (place) => features[place] ?? 0);
}

const placesOf = new WeakMap<readonly string[], Map<readonly string[], number[]>>();

function standard(pairs: Pick<Pair, 'features'>[], width: number): { means: number[]; scales: number[] } {
  const columns = Array.from({ length: width }, (_, at) => pairs.map(({ features }) => features[at] ?? 0));
  return {
    means: columns.map((values) => values.reduce((sum, value) => sum + value, 0) / values.length),
    scales: columns.map(spread),
  };
}

function dot(weights: Float64Array, x: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) sum += (weights[at] ?? 0) * (x[at] ?? 0);
  return sum;
}

/** Chance that a pair of one person scores higher than a pair of strangers; equal scores count half. */
export function areaUnderCurve(pairs: Pair[], score: Score): number {
  const scored = pairs
    .map((pair) => ({ value: score(pair), same: pair.same }))
    .sort((one, other) => one.value - other.value);
  let ranks = 0;
  for (let from = 0; from < scored.length; ) {
    let to = from;
    while (to < scored.length && scored[to]?.value === scored[from]?.value) to += 1;
    for (let at = from; at < to; at += 1) if (scored[at]?.same) ranks += (from + to + 1) / 2;
    from = to;
  }
  const same = scored.filter((pair) => pair.same).length;
  const strangers = scored.length - same;
  return (ranks - (same * (same + 1)) / 2) / (same * strangers);
}

export const mean = (values: number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The upper end of the 95 % interval of the mean of some twenty values. */
export const upperBound = (values: number[]): number =>
  mean(values) + (2.09 * spread(values)) / Math.sqrt(values.length - 1);
