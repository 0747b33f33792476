import { BarredPage } from '../../views/moderation/barred-page.tsx';
import { CaseRefusedPage } from '../../views/moderation/case-refused-page.tsx';
import { OwnWordsPage } from '../../views/moderation/own-words-page.tsx';
import { isWordKey } from '../../views/words/say.ts';
import { Problem } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import { page } from '../platform/web/page.tsx';
import type { WebTools } from '../platform/web/web-tools.ts';
import type { FoundCase } from './case-situation.ts';
import { isFree } from './take-in-form.ts';

/**
 * What stands in place of a step that somebody may not take: that somebody else decides (403), or why it cannot be done now
 * with the way back to its case (409). Throws whatever else there is.
 */
export function caseRefused(
  c: WebContext,
  web: WebTools,
  found: Pick<FoundCase, 'id' | 'state' | 'situation'>,
  refusal: unknown,
): Response | Promise<Response> {
  const frame = web.frameOf(c);
  const { ownPost, barred } = found.situation;
  if (ownPost) return page(c, <OwnWordsPage frame={frame} />, 403);
  if (barred) return page(c, <BarredPage frame={frame} />, 403);
  if (!(refusal instanceof Problem) || refusal.status !== 409 || !isWordKey(refusal.code)) throw refusal;
  return page(
    c,
    <CaseRefusedPage frame={frame} case={found.id} why={refusal.code} free={isFree(found)} />,
    409,
  );
}
