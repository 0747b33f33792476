import { statementActs } from '../notifications/statement-acts.catalogue.ts';

/** What a moderator or owner can do that the log keeps. */
export const moderationActs = [
  ...statementActs,
  'report.closed',
  'role-code.made',
  'settings.changed',
] as const;
export type ModerationAct = (typeof moderationActs)[number];
