import type { VoiceChoice } from '../forum/choose-voice.ts';
import { openThread } from '../forum/open-thread.ts';
import type { StrategySections } from '../forum/post.entity.ts';
import { wordsOfStrategy } from '../forum/render-words.ts';
import type { Member } from '../platform/actor.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import type { ContentLabel } from '../safety/content-labels.catalogue.ts';
import { Strategy } from './strategy.entity.ts';
import { type StrategyFacets, tidyFacets } from './strategy-facets.rules.ts';

/** The space in which strategies stand. */
export const strategySpace = 'strategies';

export interface StrategyWanted extends VoiceChoice {
  title: string;
  sections: StrategySections;
  facets: StrategyFacets;
  form_key: string;
  /** Topics its author names; none unless told (CW-1). */
  labels?: ContentLabel[];
}

/**
 * Puts up a coping strategy: a thread whose opening post has its words, and what it can be found by, in one transaction
 * (PO-4). What holds for a thread holds here: the same form counts once (SECURITY R1), the first day's rules look at the
 * link too, its draft is gone afterwards. Refuses too much in a short time (429). Gives its id, which is the thread's.
 */
export async function openStrategy(
  em: Em,
  tools: Tools,
  member: Member,
  { sections, facets, ...wanted }: StrategyWanted,
): Promise<string> {
  const tidy = tidyFacets(facets);
  return openThread(em, tools, member, {
    ...wanted,
    ...wordsOfStrategy(sections),
    sections,
    space: strategySpace,
    need: 'progress',
    beside: {
      words: tidy.evidenceLink ?? '',
      put: async (tx, thread) => void (await tx.insert(Strategy, { thread, ...tidy })),
    },
  });
}
