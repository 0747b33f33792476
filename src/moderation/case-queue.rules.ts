import type { CaseKind } from './case-kinds.catalogue.ts';

/** What the order of the queue needs to know of a case. */
export interface Queued {
  id: string;
  lightness: number;
  madeHour: Date;
  chance: number;
}

/**
 * The order of the queue (MO-13): by level, then by the hour it came in, then by chance; the id settles what chance did
 * not. No two cases are equal, so every page shows the same order. The database sorts by the same four.
 */
export function byQueueOrder(one: Queued, other: Queued): number {
  return (
    one.lightness - other.lightness ||
    one.madeHour.getTime() - other.madeHour.getTime() ||
    one.chance - other.chance ||
    (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)
  );
}

/** What a queue is narrowed to. */
export interface QueueFilter {
  kind?: CaseKind;
  space?: string;
}

/** The level of a case, 0 to 5, from what the database sorts by. */
export const levelOf = ({ lightness }: Pick<Queued, 'lightness'>): number => 5 - lightness;

/** From this level on a case cannot wait: its chip is filled (DESIGN, Queue row). */
export const urgentLevel = 3;
