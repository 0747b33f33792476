export interface TimeProps {
  /** Already in words of the reader's day: "today, morning". */
  words: string;
  /** The hour it is stored to, in UTC: "2026-11-22T08"; nothing finer exists (PO-8). */
  hour: string;
}

/** A time in words. A machine may read the hour, nothing finer. */
export function Time({ words, hour }: TimeProps) {
  return <time datetime={`${hour}:00Z`}>{words}</time>;
}
