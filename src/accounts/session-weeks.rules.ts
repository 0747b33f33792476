const DAY = 86_400_000;

/** How many calendar weeks ago a session was last used, 0 for this week. Both are Mondays such as `2026-11-16`. */
export const weeksAgo = (seen: string, thisWeek: string): number =>
  Math.max(0, Math.round((Date.parse(thisWeek) - Date.parse(seen)) / (7 * DAY)));

/**
 * The earliest week a living session can have been used in: after 14 idle days it has run out (SECURITY B3), and so what
 * was last used three weeks ago is not signed in anywhere.
 */
export const weeksOfLife = 2;
