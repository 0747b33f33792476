import { z } from 'zod';
import { contentLabels, labelTreatments } from './content-labels.catalogue.ts';

const tick = z.enum(['yes']).optional();
const treatment = z.enum(labelTreatments).optional();

/** Name of a label's field in the form. */
export const labelField = (label: string): string => `label-${label}`;

/** A button that asks for nothing but the usual, whatever else its form holds. */
const usual = tick;

/** How pages look to somebody. What is not sent is as usual. */
export const LookInput = z.strictObject({
  part: z.literal('look'),
  usual,
  theme: z.enum(['device', 'light', 'dark']).default('device'),
  size: z.enum(['100', '115', '130']).default('100'),
  lines: tick,
  letters: tick,
  pictures: tick,
  keys: tick,
});

/** What becomes of texts with each label. */
export const LabelsInput = z.strictObject({
  part: z.literal('labels'),
  usual,
  ...Object.fromEntries(contentLabels.map((label) => [labelField(label), treatment])),
});
