/** The half-year a moment lies in, in UTC: `2026-1` is January to June (MO-11). Sorts as text. */
export const halfOf = (date: Date): string => `${date.getUTCFullYear()}-${date.getUTCMonth() < 6 ? 1 : 2}`;
