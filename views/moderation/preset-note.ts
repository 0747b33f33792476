import type { ContentLabel } from '../../src/safety/content-labels.catalogue.ts';
import type { Reason } from '../../src/safety/reasons.catalogue.ts';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import { sayTopics } from '../words/say-labels.ts';
import type { Act } from './act-page.tsx';

/**
 * Kind words to begin with, for the moderator to change: one set for each reason to hide, one for topics that names
 * them, one for each other act.
 */
export function presetNote(act: Act, reason: Reason, labels: readonly ContentLabel[] = []): string {
  if (act === 'hide') return sayUnchecked(`reason.${reason}.note` as WordKey);
  if (act !== 'label') return sayUnchecked(`act.${act}.note`);
  if (labels.length === 0) return say('act.label.note.none');
  return say('act.label.note.set', { topics: sayTopics(labels) });
}
