import type { ContentLabel } from '../../src/safety/content-labels.catalogue.ts';
import { LabelBoxes } from '../parts/label-boxes.tsx';
import { say } from '../words/say.ts';
import { sayTopics } from '../words/say-labels.ts';

export interface OwnLabelsProps {
  chosen: readonly ContentLabel[];
  /** Topics the team has set: they are named, and stay. */
  team?: readonly ContentLabel[];
  /** Where the question stands above already. */
  legend?: string;
}

/** Where an author says what their words are about, so that each reader can decide (CW-1). */
export function OwnLabels({ chosen, team = [], legend = say('label.set') }: OwnLabelsProps) {
  return (
    <>
      <LabelBoxes legend={legend} hint={say('label.set.hint')} chosen={chosen} />
      {team.length > 0 && <p class="small">{say('label.set.by-team', { topics: sayTopics(team) })}</p>}
    </>
  );
}

/** The same behind a line that opens in place, for boxes that should stay small. */
export function OwnLabelsFold(props: OwnLabelsProps) {
  return (
    <details open={props.chosen.length > 0}>
      <summary class="lone">{say('label.set')}</summary>
      <OwnLabels {...props} legend={say('label.set.topics')} />
    </details>
  );
}
