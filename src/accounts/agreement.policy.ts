import { consent } from './consent.catalogue.ts';

/** The versions of agreement and consent somebody has said yes to. */
export interface SaidYes {
  agreementVersion: number;
  consentVersion: number;
}

/** Whether the yes to storing what somebody writes is to its sentence as it stands now (ON-4). */
export const hasConsented = ({ consentVersion }: Pick<SaidYes, 'consentVersion'>): boolean =>
  consentVersion >= consent.version;

/**
 * Whether a member may write: only after saying yes to the newest version of the agreement (ON-5) and of the consent (ON-4).
 * Reading, help, settings and taking back stay open without it. Gives `true`, or the catalogue key of the reason.
 */
export function mayWrite(
  said: SaidYes,
  newestAgreement: number,
): true | 'problem.agreement' | 'problem.consent' {
  if (said.agreementVersion < newestAgreement) return 'problem.agreement';
  return hasConsented(said) ? true : 'problem.consent';
}
