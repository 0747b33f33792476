import type { FormAct } from '../../src/moderation/case-act-fields.catalogue.ts';
import type { ContentLabel } from '../../src/safety/content-labels.catalogue.ts';
import { isStepReason, type Reason } from '../../src/safety/reasons.catalogue.ts';
import { sayTopics } from '../words/say-labels.ts';
import { type OwnWords, sayOwn } from '../words/say-own.ts';

/**
 * Kind words to begin with, for the moderator to change: one set for each reason to hide, one for topics that names them,
 * one with the post's name in it for each other act; none as long as no reason is chosen that they need. In the
 * organiser's own words where they wrote some.
 */
export function caseActPreset(
  act: FormAct,
  of: { name: string; reason: Reason | null; labels: readonly ContentLabel[]; own: OwnWords },
): string {
  if (act === 'hide' || act === 'turn-down') {
    return of.reason !== null && isStepReason(of.reason) ? sayOwn(of.own, `reason.${of.reason}.note`) : '';
  }
  if (act !== 'label') return sayOwn(of.own, `acts.preset.${act}`, { name: of.name });
  if (of.labels.length === 0) return sayOwn(of.own, 'acts.preset.label.none');
  return sayOwn(of.own, 'acts.preset.label.set', { topics: sayTopics(of.labels) });
}
