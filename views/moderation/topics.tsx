import { LabelBoxes } from '../parts/label-boxes.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import { sayTopics } from '../words/say-labels.ts';
import type { ActPageProps, ActSubject } from './act-page.tsx';

export interface TopicsProps extends Pick<ActPageProps, 'labels' | 'fields'> {
  subject: Pick<ActSubject, 'name' | 'labels'>;
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
