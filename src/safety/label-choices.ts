import { ownLockers } from '../accounts/own-lockers.ts';
import type { WebContext } from '../platform/web/context.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { firstLabelChoices, type LabelChoices, readLabelChoices } from './content-labels.rules.ts';

/** What whoever is reading has chosen for content labels (CW-3): a member in their locker, a guest as at first. */
export async function labelChoicesOf(c: WebContext, web: Pick<WebTools, 'tools'>): Promise<LabelChoices> {
  if (c.get('actor').kind === 'guest') return firstLabelChoices;
  return readLabelChoices((await ownLockers(c, web)).settings.labels);
}
