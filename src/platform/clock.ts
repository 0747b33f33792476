/** Where the time comes from. Given to whatever needs it, so that a test can live in next week. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still until it is moved; the hours of a story can be walked through one by one. */
export function setClock(start: Date): Clock & { move(milliseconds: number): void } {
  let at = start.getTime();
  return {
    now: () => new Date(at),
    move: (milliseconds) => {
      at += milliseconds;
    },
  };
}
