import type { ContentLabel } from '../../../../src/safety/content-labels.catalogue.ts';
import type {
  Access,
  Caution,
  Company,
  Cost,
  Energy,
  Evidence,
  MinuteStep,
  Place,
  Situation,
  StrategyKind,
  StrategyNeed,
} from '../../../../src/strategies/facets.catalogue.ts';
import type { DemoPerson } from '../types.ts';

/** A coping strategy of the demo, as a person would have filled in the form (PO-4). */
export type DemoStrategy = {
  by: DemoPerson;
  /** The person's kept name; without it they speak under a fresh one. */
  keptName?: string;
  title: string;
  /** What it is, in one or two sentences. */
  about: string;
  /** One thing to do a line, in order. */
  steps: string[];
  /** When it helped. */
  when: string;
  /** When it did not; null for "I don't know". */
  whenNot: string | null;
  /** What to be careful about, in words; '' where there is nothing. */
  care: string;
  situations: Situation[];
  kinds: StrategyKind[];
  minutes: MinuteStep;
  energy: Energy;
  /** Works at night: needs no light, wakes nobody. */
  night: boolean;
  places: Place[];
  company: Company;
  cost: Cost;
  needs: StrategyNeed[];
  evidence: Evidence;
  cautions: Caution[];
  access: Access[];
  labels?: ContentLabel[];
  /** How many people say that it helped, changed nothing, made it worse. */
  told: { helped: number; same: number; worse: number };
};
