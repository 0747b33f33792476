/** What becomes of a kinder wording that was offered, all that is counted of it: how often in a week, by rule (RE-8). */
export const nudgeOutcomes = ['shown', 'changed', 'as-it-is'] as const;
export type NudgeOutcome = (typeof nudgeOutcomes)[number];
