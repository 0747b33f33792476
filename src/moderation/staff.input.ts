import { z } from 'zod';
import { secondStepText } from '../accounts/second-step-text.ts';
import { isTimeZone } from '../platform/coarse-time.rules.ts';
import { cleanLine, cleanText, lengthOf } from '../platform/text.rules.ts';
import { leaveTarget } from '../site/leave-target.rules.ts';

const longestName = 40;
const longestPeople = 10_000;

/** The second step: asked again before roles or settings change (SECURITY D). */
const code = secondStepText;

const formKey = z.string().regex(/^[0-9a-z]{20,40}$/, 'problem.form-shape');

export const TeamInput = z.strictObject({
  role: z.enum(['moderator', 'owner'], 'team.role.missing'),
  code,
  form_key: formKey,
});

/** Ending a role: nothing but the code of whoever ends it. */
export const RoleEndingInput = z.strictObject({ code, form_key: formKey });

const hour = (latest: number) =>
  z
    .string()
    .trim()
    .refine((text) => /^\d{1,2}$/.test(text) && Number(text) <= latest, 'settings.place.hour.unfit')
    .transform(Number);

/** The settings of the place; `ownOrigin` is where Leave may not go. */
export const settingsInput = (ownOrigin: string) =>
  z
    .strictObject({
      name: z
        .string()
        .transform(cleanLine)
        .refine((value) => value !== '', 'settings.place.name.missing')
        .refine((value) => lengthOf(value) <= longestName, 'settings.place.name.long'),
      tab_name: z
        .string()
        .default('')
        .transform(cleanLine)
        .refine((value) => lengthOf(value) <= longestName, 'settings.place.name.long')
        .transform((value) => value || null),
      time_zone: z.string().trim().refine(isTimeZone, 'settings.place.zone.unknown'),
      leave_target: z
        .string()
        .refine((value) => leaveTarget(value) !== null, 'settings.place.leave.unfit')
        .transform((value) => leaveTarget(value) ?? value)
        .refine(
          (value) => !URL.canParse(value) || new URL(value).origin !== ownOrigin,
          'settings.place.leave.here',
        ),
      emergency_number: z
        .string()
        .trim()
        .refine(
          (value) => value === '' || /^[+*#]?\d[\d -]{1,18}$/.test(value),
          'settings.place.emergency.unfit',
        )
        .transform((value) => (value === '' ? null : value)),
      looks_in_from: hour(23),
      looks_in_until: hour(24),
      text: z
        .string()
        .transform(cleanText)
        .refine((value) => lengthOf(value) <= longestPeople, 'settings.place.people.long'),
      version: z
        .string()
        .regex(/^\d{1,9}$/, 'problem.form-shape')
        .transform(Number),
      code,
    })
    .refine((value) => value.looks_in_from !== value.looks_in_until, {
      path: ['looks_in_until'],
      message: 'settings.place.hours.same',
    });
export type SettingsWanted = z.infer<ReturnType<typeof settingsInput>>;
