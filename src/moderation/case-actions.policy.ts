import type { PostState } from '../forum/post.entity.ts';
import { type Reason, usualStep } from '../safety/reasons.catalogue.ts';
import { type CaseAct, type CaseActCode, caseActCodes, caseActs } from './case-acts.catalogue.ts';
import type { CaseKind, CaseState } from './case-kinds.catalogue.ts';

/** A case as a decision in it needs to know it. Nothing here is about any other name of the person who wrote. */
export interface CaseSituation {
  kind: CaseKind;
  state: CaseState;
  /** A second look at one decision, which has an answer of its own (`mayAnswer`, MO-9). */
  asked?: boolean;
  /** Who has it now; a lease that ran out is nobody's. */
  claimedBy: 'me' | 'other' | 'nobody';
  /** The person who asks may not decide here: they know who wrote it, or decided it before (MO-9, MO-13). */
  barred: boolean;
  /** The post is by a name of the moderator who asks. */
  ownPost: boolean;
  /** The thread was opened by a name of the moderator who asks. */
  ownThread: boolean;
  postState: PostState;
  locked: boolean;
  slow: boolean;
  /** A part of the post is taken out. */
  redacted: boolean;
  /** Rungs of the steps that were taken on this name before and not taken back. */
  rungsBefore: readonly number[];
  /** The rung of a pause, or of the end, that was decided on this name and still holds; none where nothing does. */
  pauseOfName: number | null;
  /** Somebody else is on the team who could want a grave step too (MO-5). */
  twoPeople: boolean;
  /** The reason that is chosen; none as long as none is. */
  reason?: Reason;
}

/** Yes, or the catalogue key of the reason why not. */
export type CaseVerdict =
  | true
  | 'moderation.own'
  | 'moderation.already'
  | 'moderation.gone'
  | 'case.barred'
  | 'case.taken'
  | 'case.closed'
  | 'case.alone'
  | 'case.not-here';

/** One act, whether it may be taken now, and whether a lighter step is left out that somebody has to say why (MO-1). */
export interface ListedAct {
  act: CaseActCode;
  verdict: CaseVerdict;
  skips?: true;
}

/**
 * Every act of the catalogue in its order, the lightest first, with its verdict for this moderator now: the page draws its
 * choices from it and the use cases refuse everything else (ARCHITECTURE 8).
 */
export const listActs = (situation: CaseSituation): ListedAct[] =>
  caseActCodes.map((act) => {
    const verdict = mayAct(act, situation);
    return { act, verdict, ...(verdict === true && skipsStep(act, situation) && { skips: true as const }) };
  });

/**
 * Whether this moderator may take this act in this case now. Nobody decides about words of their own, about somebody they
 * know, or in a case another person has (MO-13). A look at a decision that was asked for never makes it harder (MO-9), and
 * in a case that is closed things are only taken back.
 */
export function mayAct(act: CaseActCode, situation: CaseSituation): CaseVerdict {
  return whoMay(act, situation) ?? fitsCase(act, situation) ?? fits[caseActs[act].target](act, situation);
}

/** Whether this moderator may decide here about other posts by the name of the case; the post of the case need not be up any more. */
export const mayActByName = (situation: CaseSituation): CaseVerdict =>
  whoMay('hide', situation) ?? fitsCase('hide', situation) ?? true;

function whoMay(act: CaseActCode, situation: CaseSituation): CaseVerdict | undefined {
  const { ownPost, ownThread, barred, claimedBy } = situation;
  if (ownPost || (ownThread && caseActs[act].target === 'thread')) return 'moderation.own';
  if (barred) return 'case.barred';
  return claimedBy === 'other' ? 'case.taken' : undefined;
}

function fitsCase(act: CaseActCode, { kind, state, asked }: CaseSituation): CaseVerdict | undefined {
  if (asked) return 'case.not-here';
  if (takesBack.has(act)) return undefined;
  if (state === 'closed') return 'case.closed';
  if (act === 'leave') return kind === 'hold' || kind === 'crisis' ? 'case.not-here' : true;
  return kind === 'appeal' ? 'case.not-here' : undefined;
}

/** Acts that take another one back. */
const takesBack: ReadonlySet<string> = new Set(
  caseActCodes.map((act) => (caseActs[act] as CaseAct).back).filter((back) => back !== undefined),
);

const whether = (yes: boolean): CaseVerdict => (yes ? true : 'moderation.already');

const fits: Record<CaseAct['target'], (act: CaseActCode, situation: CaseSituation) => CaseVerdict> = {
  post: fitsPost,
  thread: fitsThread,
  person: fitsPerson,
};

function fitsPost(act: CaseActCode, { postState, redacted }: CaseSituation): CaseVerdict {
  if (postState === 'withdrawn') return 'moderation.gone';
  const wanted = stateWanted[act];
  if (wanted !== undefined) return whether(postState === wanted);
  return act === 'unredact' ? whether(redacted) : true;
}

/** The state in which a post has to be for an act that changes its state. */
const stateWanted: Partial<Record<CaseActCode, PostState>> = {
  'put-up': 'held',
  'turn-down': 'held',
  restore: 'hidden',
  hide: 'up',
};

function fitsThread(act: CaseActCode, { locked, slow }: CaseSituation): CaseVerdict {
  if (act === 'lock' || act === 'unlock') return whether(locked === (act === 'unlock'));
  if (act === 'slow' || act === 'unslow') return whether(slow === (act === 'unslow'));
  return true;
}

function fitsPerson(act: CaseActCode, { pauseOfName, twoPeople }: CaseSituation): CaseVerdict {
  const { rung, twoPeople: needsTwo }: CaseAct = caseActs[act];
  if (rung === null) return whether(pauseOfName !== null);
  if (pauseOfName !== null && rung <= pauseOfName) return 'moderation.already';
  return needsTwo && !twoPeople ? 'case.alone' : true;
}

/** A private note and asking for other words are where every ladder begins. */
const firstRungs = 2;

/**
 * Whether an act leaves out a step of the ladder, so that somebody has to write why no lighter one fits (MO-1). One step
 * more than before on this name leaves out none, nor does the step that the reason itself names as the usual one.
 */
export function skipsStep(
  act: CaseActCode,
  { rungsBefore, reason }: Pick<CaseSituation, 'rungsBefore' | 'reason'>,
): boolean {
  const { rung }: CaseAct = caseActs[act];
  const usual = reason === undefined ? 0 : caseActs[usualStep(reason)].rung;
  return rung !== null && rung > Math.max(firstRungs, usual, ...rungsBefore.map((before) => before + 1));
}
