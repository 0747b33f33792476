import { editPost } from '../forum/edit-post.ts';
import type { StrategySections } from '../forum/post.entity.ts';
import { wordsOfStrategy } from '../forum/render-words.ts';
import type { Member } from '../platform/actor.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import type { ContentLabel } from '../safety/content-labels.catalogue.ts';
import { findStrategy } from './find-strategy.ts';
import { Strategy } from './strategy.entity.ts';
import { type StrategyFacets, tidyFacets } from './strategy-facets.rules.ts';

/**
 * Changes an own strategy: its title and words as those of any post (PO-7), and what it can be found by, in one transaction. What
 * others told of it stays. Refuses as `editPost` does.
 */
export async function editStrategy(
  em: Em,
  tools: Tools,
  member: Member,
  wanted: {
    post: string;
    title: string;
    sections: StrategySections;
    facets: StrategyFacets;
    revision: number;
    labels: ContentLabel[];
  },
): Promise<void> {
  const facets = tidyFacets(wanted.facets);
  await editPost(em, tools, member, {
    post: wanted.post,
    title: wanted.title,
    revision: wanted.revision,
    labels: wanted.labels,
    ...wordsOfStrategy(wanted.sections),
    sections: wanted.sections,
    beside: {
      words: facets.evidenceLink ?? '',
      isSame: async (tx, thread) => isSame((await findStrategy(tx, thread))?.facets, facets),
      put: async (tx, thread) => void (await tx.nativeUpdate(Strategy, { thread }, { ...facets })),
    },
  });
}

const isSame = (before: StrategyFacets | undefined, now: StrategyFacets): boolean =>
  before !== undefined &&
  (Object.keys(now) as (keyof StrategyFacets)[]).every((name) => String(before[name]) === String(now[name]));
