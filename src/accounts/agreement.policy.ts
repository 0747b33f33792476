import type { Member } from '../platform/actor.ts';

/**
 * Whether a member may write: only after saying yes to the newest version of the agreement (ON-5). Reading,
 * help, settings and taking back stay open without it. Gives `true`, or the catalogue key of the reason.
 */
export function mayWrite(
  member: Pick<Member, 'agreementVersion'>,
  newestVersion: number,
): true | 'problem.agreement' {
  return member.agreementVersion >= newestVersion ? true : 'problem.agreement';
}
