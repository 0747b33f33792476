import { isWordKey, type WordKey } from '../../views/words/say.ts';
import { requireMember } from '../platform/actor.ts';
import { Problem } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import type { FoundCase } from './case-situation.ts';
import { claimCase } from './claim-case.ts';

/** Whether nobody has a case that is not closed: then its form offers to take it before it decides. */
export const isFree = ({ state, situation }: Pick<FoundCase, 'state' | 'situation'>): boolean =>
  state !== 'closed' && situation.claimedBy === 'nobody';

/**
 * Takes the case of a form that stood open longer than the time they had it for, so that they go on with every word
 * (MO-13). Gives why that did not work, for the form to say; refuses (403, 404) as `claimCase` does.
 */
export async function takeInForm(c: WebContext, web: WebTools, id: string): Promise<WordKey | null> {
  try {
    const { kind } = await claimCase(c.get('em'), web.tools, requireMember(c.get('actor')), id);
    return kind === 'taken' ? 'case.taken' : null;
  } catch (refusal) {
    if (!(refusal instanceof Problem) || refusal.status !== 409) throw refusal;
    return isWordKey(refusal.code) ? refusal.code : 'moderation.already';
  }
}
