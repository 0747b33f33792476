import {
  type Access,
  accesses,
  type Caution,
  type Company,
  type Cost,
  cautions,
  type Energy,
  type Evidence,
  type MinuteStep,
  needsOfStrategy,
  type Place,
  places,
  type Situation,
  type StrategyKind,
  type StrategyNeed,
  situations,
  strategyKinds,
} from './facets.catalogue.ts';

/** What a strategy can be found by, as its author says it (SEARCH 4). */
export interface StrategyFacets {
  situations: Situation[];
  kinds: StrategyKind[];
  minutes: MinuteStep;
  energy: Energy;
  night: boolean;
  places: Place[];
  company: Company;
  cost: Cost;
  needs: StrategyNeed[];
  evidence: Evidence;
  evidenceLink: string | null;
  cautions: Caution[];
  access: Access[];
}

/** What is ticked in boxes, each box a field of its own: the word its fields begin with, and the codes. */
export const boxes = {
  situation: situations,
  kind: strategyKinds,
  place: places,
  thing: needsOfStrategy,
  caution: cautions,
  access: accesses,
} as const;
export type BoxGroup = keyof typeof boxes;

/** The name of one box. */
export const boxField = (group: BoxGroup, code: string): string => `${group}_${code}`;

/** Every name a box of the form can have. */
export const boxFields: readonly string[] = Object.entries(boxes).flatMap(([group, codes]) =>
  codes.map((code) => boxField(group as BoxGroup, code)),
);

/** The codes of a group whose boxes were ticked, in the order of the catalogue. */
export const ticked = <Group extends BoxGroup>(
  form: Readonly<Record<string, unknown>>,
  group: Group,
): (typeof boxes)[Group][number][] =>
  boxes[group].filter((code) => form[boxField(group, code)] !== undefined) as never;

/** As they are stored: without what says nothing beside the others. */
export function tidyFacets(facets: StrategyFacets): StrategyFacets {
  const needs = facets.needs.filter((need) => need !== 'nothing');
  return {
    ...facets,
    places: facets.places.includes('anywhere') ? ['anywhere'] : facets.places,
    needs: needs.length > 0 ? needs : ['nothing'],
    evidenceLink: facets.evidence === 'guideline-or-study' ? facets.evidenceLink : null,
  };
}
