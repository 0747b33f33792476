import type { StatementAct } from '../notifications/statement-acts.catalogue.ts';

/** Acts that hurt, so that their author can ask for a second look (MO-9). Nothing that is not here can be appealed. */
export const appealActs = [
  'post.edit-asked',
  'post.redacted',
  'post.turned-down',
  'post.hidden',
  'post.labelled',
  'thread.moved',
  'thread.slowed',
  'thread.locked',
  'person.cooled-down',
  'person.paused',
  'person.ended',
] as const satisfies readonly StatementAct[];
export type AppealAct = (typeof appealActs)[number];

export const isAppealAct = (act: StatementAct): act is AppealAct =>
  (appealActs as readonly StatementAct[]).includes(act);

/** What a second look can come to. Words: `appeal.<code>.…`. */
export const appealOutcomes = ['upheld', 'overturned'] as const;
export type AppealOutcome = (typeof appealOutcomes)[number];

/** Days in which somebody can ask, and days in which they have an answer. */
export const appealDays = { ask: 180, answer: 7 } as const;
