/**
 * What one shift may hold before the queue offers only light work (WB-2): minutes, cases of level 3 and above, heavy items.
 * After `inARow` heavy ones the next one offered is light, where there is one. A shift that nobody ended is over after
 * `forgottenHours`.
 */
export const shiftLimits = { minutes: 120, urgent: 5, heavy: 20, inARow: 3, forgottenHours: 12 } as const;
