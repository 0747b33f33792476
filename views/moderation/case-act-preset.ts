import type { FormAct } from '../../src/moderation/case-act-fields.catalogue.ts';
import type { ContentLabel } from '../../src/safety/content-labels.catalogue.ts';
import type { Reason } from '../../src/safety/reasons.catalogue.ts';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import { sayTopics } from '../words/say-labels.ts';

/**
 * Kind words to begin with, for the moderator to change: one set for each reason to hide, one for topics that names them,
 * one with the post's name in it for each other act; none as long as no reason is chosen that they need.
 */
export function caseActPreset(
  act: FormAct,
  of: { name: string; reason: Reason | null; labels: readonly ContentLabel[] },
): string {
  if (act === 'hide' || act === 'turn-down') {
    return of.reason === null ? '' : sayUnchecked(`reason.${of.reason}.note` as WordKey);
  }
  if (act !== 'label') return sayUnchecked(`acts.preset.${act}`, { name: of.name });
  if (of.labels.length === 0) return say('acts.preset.label.none');
  return say('acts.preset.label.set', { topics: sayTopics(of.labels) });
}
