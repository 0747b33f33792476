import { type ContentLabel, contentLabels, labelField } from '../../src/safety/content-labels.catalogue.ts';
import { sayUnchecked } from '../words/say.ts';
import { Choices } from './choices.tsx';

export interface LabelBoxesProps {
  legend: string;
  hint: string;
  error?: string;
  chosen: readonly ContentLabel[];
  /** Labels somebody else has set: no box for them. */
  without?: readonly ContentLabel[];
}

/** A box for each content label, each with a name of its own (CW-1). */
export function LabelBoxes({ legend, hint, error, chosen, without = [] }: LabelBoxesProps) {
  return (
    <Choices
      name="labels"
      nameOf={(label) => labelField(label as ContentLabel)}
      legend={legend}
      hint={hint}
      error={error}
      tiles
      chosen={[...chosen]}
      options={contentLabels
        .filter((label) => !without.includes(label))
        .map((label) => ({ value: label, label: sayUnchecked(`label.${label}.name`) }))}
    />
  );
}
