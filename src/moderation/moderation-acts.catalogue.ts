import { statementActs } from '../notifications/statement-acts.catalogue.ts';

/** What a moderator or owner can do that the log keeps. */
export const moderationActs = [
  ...statementActs,
  'appeal.mark-gone',
  'end.proposed',
  'end.dropped',
  'end.lapsed',
  'report.closed',
  'role-code.made',
  'role.taken-away',
  'role.given-back',
  'settings.changed',
  'search.words-changed',
  'search.rebuilt',
  'holds.changed',
  'kindness.changed',
  'flood.hidden',
  'flood.restored',
] as const;
export type ModerationAct = (typeof moderationActs)[number];
