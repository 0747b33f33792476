const hour = 3_600_000;

/** Steps of a waiting time, the shortest first: what is counted of it, so that no single time is kept (MO-11). */
export const waitSteps = ['1h', '4h', '1d', '3d', '7d', 'more'] as const;
export type WaitStep = (typeof waitSteps)[number];

const upTo: Record<Exclude<WaitStep, 'more'>, number> = { '1h': 1, '4h': 4, '1d': 24, '3d': 72, '7d': 168 };

/** The step that the time between two moments lies in. */
export function waitBucket(from: Date, to: Date): WaitStep {
  const hours = (to.getTime() - from.getTime()) / hour;
  return waitSteps.find((step) => step !== 'more' && hours <= upTo[step]) ?? 'more';
}

/** How long a case has waited, as the queue says it: `case.waits.<unit>` with a count; nothing finer than ten minutes. */
export interface Waiting {
  unit: 'just' | 'minutes' | 'hours' | 'days';
  count: number;
}

/** A waiting time in words' steps: tens of minutes, hours up to two days, then days. Never less than nothing. */
export function waitingFor(since: Date, now: Date): Waiting {
  const minutes = Math.max(0, Math.floor((now.getTime() - since.getTime()) / 60_000));
  if (minutes < 10) return { unit: 'just', count: 0 };
  if (minutes < 60) return { unit: 'minutes', count: Math.floor(minutes / 10) * 10 };
  if (minutes < 48 * 60) return { unit: 'hours', count: Math.floor(minutes / 60) };
  return { unit: 'days', count: Math.floor(minutes / (24 * 60)) };
}

/** Days until a clock runs out: 0 for less than one, less than 0 where it has run out. */
export const daysUntil = (due: Date, now: Date): number =>
  due <= now ? -1 : Math.floor((due.getTime() - now.getTime()) / (24 * hour));
