import { statementActs } from '../notifications/statement-acts.catalogue.ts';

/** What a moderator or owner can do that the log keeps, and that a program has held a post (MO-4). */
export const moderationActs = [
  ...statementActs,
  'appeal.mark-gone',
  'case.only-one',
  'end.proposed',
  'end.dropped',
  'end.lapsed',
  'end.at-once',
  'report.closed',
  'role-code.made',
  'role.taken-away',
  'role.given-back',
  'settings.changed',
  'search.words-changed',
  'search.rebuilt',
  'holds.changed',
  'kindness.changed',
  'words.changed',
  'flood.hidden',
  'flood.restored',
  // Says nowhere that they are by one name, which their author may take off some of them later (PR-9).
  'several.hidden',
  'several.restored',
  'crisis.level-set',
  'crisis.form-filled',
  'crisis.closed',
  'crisis.looked',
  'helplines.changed',
  'papers.changed',
  'pager.changed',
  'duty.changed',
] as const;
export type ModerationAct = (typeof moderationActs)[number];

/** Stands in a line of the log in place of a person of the team: a program alone, which may only hold (MO-4). */
export const software = 'software';
