import { type ContentLabel, contentLabels, labelField, labelFields } from './content-labels.catalogue.ts';

/** The labels whose boxes were ticked. */
export const labelsTicked = (form: Readonly<Record<string, unknown>>): ContentLabel[] =>
  contentLabels.filter((label) => form[labelField(label)] !== undefined);

/** What a form said, its boxes as one list of labels. */
export function withLabels<Form extends Record<string, unknown>>(
  form: Form,
): Omit<Form, `label_${ContentLabel}`> & { labels: ContentLabel[] } {
  const rest = Object.entries(form).filter(([name]) => !labelFields.some((field) => field === name));
  return { ...(Object.fromEntries(rest) as Omit<Form, `label_${ContentLabel}`>), labels: labelsTicked(form) };
}
