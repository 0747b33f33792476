import { bodyConcepts } from './body.catalogue.ts';
import type { Concept } from './concept.ts';
import { fearConcepts } from './fear.catalogue.ts';
import { lossConcepts } from './loss.catalogue.ts';
import { lowConcepts } from './low.catalogue.ts';
import { methodConcepts } from './methods.catalogue.ts';
import { peopleConcepts } from './people.catalogue.ts';
import { selfConcepts } from './self.catalogue.ts';
import { settingConcepts } from './settings.catalogue.ts';
import { thoughtConcepts } from './thoughts.catalogue.ts';
import { workConcepts } from './work.catalogue.ts';

/** Everything people speak of here. */
export const concepts: Concept[] = [
  ...fearConcepts,
  ...thoughtConcepts,
  ...lowConcepts,
  ...selfConcepts,
  ...peopleConcepts,
  ...lossConcepts,
  ...workConcepts,
  ...bodyConcepts,
  ...methodConcepts,
  ...settingConcepts,
];
