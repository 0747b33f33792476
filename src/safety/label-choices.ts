import { ownLockers } from '../accounts/own-lockers.ts';
import type { WebContext } from '../platform/web/context.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { type LabelChoices, labelChoicesFromCode, readLabelChoices } from './content-labels.rules.ts';

/**
 * What whoever is reading has chosen for content labels (CW-3): a guest on this device, a member in their locker. For a
 * member who has never chosen, what was chosen on this device goes on: joining brings back nothing somebody had left out.
 */
export async function labelChoicesOf(c: WebContext, web: Pick<WebTools, 'tools'>): Promise<LabelChoices> {
  const onDevice = labelChoicesFromCode(c.get('reading')?.labels ?? '');
  if (c.get('actor').kind === 'guest') return onDevice;
  const { labels } = (await ownLockers(c, web)).settings;
  return labels === undefined ? onDevice : readLabelChoices(labels);
}
