import { beingOneselfConcepts } from './being-oneself.catalogue.ts';
import { beingSeenConcepts } from './being-seen.catalogue.ts';
import { bodyConcepts } from './body.catalogue.ts';
import type { Concept } from './concept.ts';
import { fearConcepts } from './fear.catalogue.ts';
import { inBetweenConcepts } from './in-between.catalogue.ts';
import { livesConcepts } from './lives.catalogue.ts';
import { lossConcepts } from './loss.catalogue.ts';
import { lowConcepts } from './low.catalogue.ts';
import { methodConcepts } from './methods.catalogue.ts';
import { moreMethodConcepts } from './more-methods.catalogue.ts';
import { nearOnesConcepts } from './near-ones.catalogue.ts';
import { nightConcepts } from './nights.catalogue.ts';
import { peopleConcepts } from './people.catalogue.ts';
import { selfConcepts } from './self.catalogue.ts';
import { settingConcepts } from './settings.catalogue.ts';
import { thoughtConcepts } from './thoughts.catalogue.ts';
import { tooMuchConcepts } from './too-much.catalogue.ts';
import { workConcepts } from './work.catalogue.ts';

/** Everything people speak of here. */
export const concepts: Concept[] = [
  ...fearConcepts,
  ...beingSeenConcepts,
  ...thoughtConcepts,
  ...tooMuchConcepts,
  ...lowConcepts,
  ...nightConcepts,
  ...selfConcepts,
  ...beingOneselfConcepts,
  ...peopleConcepts,
  ...nearOnesConcepts,
  ...livesConcepts,
  ...inBetweenConcepts,
  ...lossConcepts,
  ...workConcepts,
  ...bodyConcepts,
  ...methodConcepts,
  ...moreMethodConcepts,
  ...settingConcepts,
];
