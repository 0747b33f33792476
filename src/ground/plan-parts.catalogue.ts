/** What a plan for hard hours may say, in the order in which one would try it. All of it may stay empty. */
export const planParts = ['signs', 'helps', 'places', 'people', 'lines', 'reasons'] as const;
export type PlanPart = (typeof planParts)[number];

/** Words for how a day is. None is better than another, and any other word may be written. */
export const moods = [
  'calm',
  'hopeful',
  'all-right',
  'mixed',
  'tired',
  'numb',
  'low',
  'alone',
  'tense',
  'afraid',
  'angry',
  'overwhelmed',
] as const;
