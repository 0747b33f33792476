import { z } from 'zod';
import { contentLabels, labelTreatments } from './content-labels.catalogue.ts';

const tick = z.enum(['yes']).optional();
const treatment = z.enum(labelTreatments).optional();

/** Name of a label's field in the form. */
export const labelField = (label: string): string => `label-${label}`;

/** How somebody wants to read. What is not sent is as usual. */
export const ReadingInput = z.strictObject({
  theme: z.enum(['device', 'light', 'dark']).default('device'),
  size: z.enum(['100', '115', '130']).default('100'),
  lines: tick,
  letters: tick,
  pictures: tick,
  keys: tick,
  /** A button that asks for nothing but the usual, whatever else the form holds. */
  usual: tick,
  ...Object.fromEntries(contentLabels.map((label) => [labelField(label), treatment])),
});
