import type { FormAct } from '../../src/moderation/case-act-fields.catalogue.ts';
import type { ContentLabel } from '../../src/safety/content-labels.catalogue.ts';
import type { Reason } from '../../src/safety/reasons.catalogue.ts';
import { sayUnchecked, type WordKey } from '../words/say.ts';
import { presetNote } from './preset-note.ts';

/** Acts whose words follow from the reason, from the topics, or stood before there were cases. */
const known: Partial<Record<FormAct, 'hide' | 'label' | 'restore' | 'lock' | 'unlock'>> = {
  hide: 'hide',
  'turn-down': 'hide',
  label: 'label',
  restore: 'restore',
  lock: 'lock',
  unlock: 'unlock',
};

/** Kind words to begin with, for the moderator to change, with the post's name in them; none as long as no reason is chosen that they need. */
export function caseActPreset(
  act: FormAct,
  of: { name: string; reason: Reason | null; labels: readonly ContentLabel[] },
): string {
  const as = known[act];
  if (as === undefined) return sayUnchecked(`acts.preset.${act}` as WordKey, { name: of.name });
  if ((as === 'hide' || as === 'label') && of.reason === null) return '';
  return presetNote(as, of.reason ?? 'M01', of.labels);
}
