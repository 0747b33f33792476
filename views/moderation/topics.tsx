import type { ContentLabel } from '../../src/safety/content-labels.catalogue.ts';
import { LabelBoxes } from '../parts/label-boxes.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import { sayTopics } from '../words/say-labels.ts';
import type { CaseActPageProps, CaseActSubject } from './case-act-page.tsx';

export interface TopicsProps extends Pick<CaseActPageProps, 'fields'> {
  /** Topics that are ticked. */
  labels: readonly ContentLabel[];
  subject: Pick<CaseActSubject, 'name' | 'labels'>;
}

/** The topics of the team, all at once; those of the author are named and stay (CW-1). */
export function Topics({ subject, labels, fields }: TopicsProps) {
  return (
    <>
      {subject.labels.length > 0 && (
        <p>{say('label.team.by-author', { name: subject.name.shown, topics: sayTopics(subject.labels) })}</p>
      )}
      <LabelBoxes
        legend={say('label.team.set')}
        hint={say('label.team.set.hint')}
        error={fields.labels && sayUnchecked(fields.labels as WordKey)}
        chosen={labels}
        without={subject.labels}
      />
    </>
  );
}
