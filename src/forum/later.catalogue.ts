/** What authors may want for a post: the name off it or on it again, out of sight or back, the words gone, or nothing that was planned. */
export const laterWishes = ['fade', 'name', 'hide', 'show', 'erase', 'nothing'] as const;
export type LaterWish = (typeof laterWishes)[number];

/** In how many days; 0 is now. */
export const laterDays = [0, 1, 7, 30, 90] as const;
