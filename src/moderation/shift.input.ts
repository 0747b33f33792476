import { z } from 'zod';
import { isId } from '../platform/ids.ts';
import { labelFields } from '../safety/content-labels.catalogue.ts';
import { withLabels } from '../safety/label-fields.rules.ts';

export const ShiftInput = z.strictObject({ what: z.enum(['begin', 'end', 'light', 'all']) });

export const BuddyInput = z.strictObject({
  to: z.string().default('').refine(isId, 'shift.buddy.nobody'),
});

const box = z.literal('on').optional();

export const ThemesInput = z
  .strictObject(Object.fromEntries(labelFields.map((field) => [field, box])))
  .transform(withLabels);
