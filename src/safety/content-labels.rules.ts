import {
  type ContentLabel,
  contentLabels,
  type LabelTreatment,
  labelTreatments,
} from './content-labels.catalogue.ts';

/** What a reader has chosen for each label. Every label has a choice. */
export type LabelChoices = Readonly<Record<ContentLabel, LabelTreatment>>;

/** What stands folded for everybody who has not chosen: guests and new members alike (CW-3). */
const foldedAtFirst: readonly ContentLabel[] = ['suicide-thoughts', 'self-harm'];

export const firstLabelChoices: LabelChoices = Object.fromEntries(
  contentLabels.map((label) => [label, foldedAtFirst.includes(label) ? 'fold' : 'show']),
) as Record<ContentLabel, LabelTreatment>;

/** Choices as they were stored, or as a cookie says them: whatever is unknown or missing is as at first. */
export function readLabelChoices(stored: Readonly<Record<string, unknown>> | undefined): LabelChoices {
  const choice = (label: ContentLabel): LabelTreatment =>
    labelTreatments.find((treatment) => treatment === stored?.[label]) ?? firstLabelChoices[label];
  return Object.fromEntries(contentLabels.map((label) => [label, choice(label)])) as Record<
    ContentLabel,
    LabelTreatment
  >;
}

/** What happens to a text with these labels for this reader: of several choices the strongest counts (CW-3). */
export function treatmentOf(labels: readonly ContentLabel[], choices: LabelChoices): LabelTreatment {
  const strongest = Math.max(0, ...labels.map((label) => labelTreatments.indexOf(choices[label])));
  return labelTreatments[strongest] ?? 'show';
}

/** Labels of author and team together, in the order of the catalogue; unknown words are left away. */
export const allLabels = (...lists: readonly (readonly string[])[]): ContentLabel[] =>
  contentLabels.filter((label) => lists.some((list) => list.includes(label)));

/** The choices in eleven letters, for a cookie and for the key of a kept page. */
export const labelChoicesCode = (choices: LabelChoices): string =>
  contentLabels.map((label) => choices[label][0]).join('');

/** The choices a code stands for; whatever is no such code stands for those at first. */
export function labelChoicesFromCode(code: string): LabelChoices {
  if (!/^[sfl]+$/.test(code) || code.length !== contentLabels.length) return firstLabelChoices;
  return Object.fromEntries(
    contentLabels.map((label, at) => [
      label,
      labelTreatments.find((treatment) => treatment[0] === code[at]) ?? firstLabelChoices[label],
    ]),
  ) as Record<ContentLabel, LabelTreatment>;
}
