import type { CaseOutcome } from './case-kinds.catalogue.ts';

/** Whether others can read the words without harm. Words: `crisis.safe.<code>`. */
export const safeForOthers = ['safe', 'folded', 'taken-out', 'not-yet'] as const;
export type SafeForOthers = (typeof safeForOthers)[number];

/** Hours after which somebody looks again. Words: `crisis.again.<hours>`. */
export const lookAgain = ['1', '4', '24', '72', 'no'] as const;

/** What a case about a person can come to. Words: `crisis.outcome.<code>`, and `case.outcome.<code>` once it is closed. */
export const crisisOutcomes = ['supported', 'no-danger', 'services', 'gone'] as const satisfies CaseOutcome[];
export type CrisisOutcome = (typeof crisisOutcomes)[number];

/** Levels a person may set. Words: `crisis.level.<level>`. */
export const crisisLevels = ['0', '1', '2', '3', '4', '5'] as const;
