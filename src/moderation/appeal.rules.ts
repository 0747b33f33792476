import type { AppealState } from '../notifications/find-statement.ts';
import type { StatementAct } from '../notifications/statement-acts.catalogue.ts';
import { appealDays, isAppealAct } from './appeal-acts.catalogue.ts';
import type { CaseSituation, CaseVerdict } from './case-actions.policy.ts';

const day = 24 * 3_600_000;

/** Yes, or the catalogue key of the reason why not. */
export type AskVerdict = true | 'appeal.not-this' | 'appeal.asked' | 'appeal.late';

/** Whether the author may ask for a second look now: at acts that hurt, once each, within 180 days (MO-9). */
export function mayAskAgain(
  { act, appeal, madeHour }: { act: StatementAct; appeal: AppealState | null; madeHour: Date },
  now: Date,
): AskVerdict {
  if (!isAppealAct(act)) return 'appeal.not-this';
  if (appeal !== null) return 'appeal.asked';
  return now.getTime() - madeHour.getTime() > appealDays.ask * day ? 'appeal.late' : true;
}

/** When an answer is due. */
export const answerDue = (now: Date): Date => new Date(now.getTime() + appealDays.answer * day);

/**
 * Whether this moderator may answer: somebody else than who decided (MO-9), who has taken the case. Nobody answers about
 * their own words or about somebody they know (MO-13).
 */
export function mayAnswer(situation: CaseSituation): CaseVerdict | 'acts.claim-first' {
  const { ownPost, barred, claimedBy, state, asked } = situation;
  if (ownPost) return 'moderation.own';
  if (barred) return 'case.barred';
  if (!asked) return 'case.not-here';
  if (state === 'closed') return 'case.closed';
  if (claimedBy === 'other') return 'case.taken';
  return claimedBy === 'me' ? true : 'acts.claim-first';
}
