import { z } from 'zod';
import { pulseSteps } from './care.rules.ts';

const step = z.enum(pulseSteps, 'pulse.missing').transform(Number);

/** An answer to the three questions of the week. */
export const PulseInput = z.strictObject({ had: step, carried: step, free: step });

export const SupervisionInput = z.strictObject({
  month: z.string().regex(/^\d{4}-\d{2}$/, 'problem.form-shape'),
  held: z.enum(['yes', 'no'], 'problem.form-shape').transform((held) => held === 'yes'),
});
