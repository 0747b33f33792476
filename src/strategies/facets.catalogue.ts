/*
 * What a coping strategy can be looked for by (SEARCH 4). Closed lists: nothing a member typed can leak through a facet.
 * Codes are stable and stand in addresses and in the index; words: `facet.<facet>.<code>` in the catalogue.
 */

/** What somebody is going through. */
export const situations = [
  'panic',
  'anxiety',
  'low-mood',
  'sleep',
  'overwhelm',
  'loneliness',
  'grief',
  'anger',
  'shame',
  'overthinking',
  'trauma-memories',
  'dissociation',
  'urges',
  'social',
  'work',
  'study',
  'family',
  'relationship',
  'body-pain',
  'money',
  'identity',
  'caring-for-others',
  'after-crisis',
] as const;
export type Situation = (typeof situations)[number];

/** What one does. */
export const strategyKinds = [
  'breathing',
  'grounding',
  'movement',
  'senses',
  'rest',
  'words-and-writing',
  'thinking-tools',
  'creative',
  'connection',
  'distraction',
  'routine',
  'environment',
  'communication',
  'self-compassion',
  'professional-help',
] as const;
export type StrategyKind = (typeof strategyKinds)[number];

/** Minutes it takes; the last stands for an hour or more. A filter means "at most". */
export const minuteSteps = [1, 5, 15, 30, 60] as const;
export type MinuteStep = (typeof minuteSteps)[number];

/** How much energy it takes, from nearly none; a filter means "at most". */
export const energies = ['very-low', 'low', 'medium', 'high'] as const;
export type Energy = (typeof energies)[number];

/** Where it can be done. `anywhere` answers to every other place too. */
export const places = ['anywhere', 'bed', 'home', 'outdoors', 'work-or-school', 'public-unnoticed'] as const;
export type Place = (typeof places)[number];

/** Alone or with somebody. */
export const companies = ['alone', 'with-someone', 'either'] as const;
export type Company = (typeof companies)[number];

export const costs = ['free', 'small', 'paid'] as const;
export type Cost = (typeof costs)[number];

/** What must be at hand. `nothing` stands alone. */
export const needsOfStrategy = [
  'nothing',
  'phone',
  'paper',
  'water-or-ice',
  'music',
  'space',
  'another-person',
] as const;
export type StrategyNeed = (typeof needsOfStrategy)[number];

/** Where the strategy comes from. `guideline-or-study` needs a link. */
export const evidences = [
  'my-experience',
  'several-members',
  'taught-in-therapy',
  'guideline-or-study',
] as const;
export type Evidence = (typeof evidences)[number];

/** What to be careful about. Shown whatever others say of the strategy: votes never take one away. */
export const cautions = [
  'food',
  'exercise',
  'breath-holding',
  'trauma-focus',
  'medication',
  'self-harm-talk',
] as const;
export type Caution = (typeof cautions)[number];

/** For whom it works as it is. */
export const accesses = ['no-standing', 'no-sight-needed', 'no-hearing-needed', 'short-reading'] as const;
export type Access = (typeof accesses)[number];

/** What happened to somebody who tried it (PRODUCT: rated by what happened, never by stars). */
export const outcomes = ['helped', 'same', 'worse'] as const;
export type Outcome = (typeof outcomes)[number];

/** Numbers of answers at which the figures of a strategy are published anew; below the first there are none. */
export const publishedAt = [11, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000] as const;
