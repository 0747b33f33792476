import { z } from 'zod';
import { secondStepText } from './second-step-text.ts';

const text = z.string().default('');
const code = z.string().max(200).default('');

export const PassphraseInput = z.strictObject({ passphrase: text, new_passphrase: text });
export const NewCodesInput = z.strictObject({ passphrase: text });
export const SettingsInput = z.strictObject({
  time_zone: z.string().max(80).default(''),
  /** A box: sent where it is ticked. */
  mentions: z.literal('yes').optional(),
  fade_after: z.enum(['', '1', '7', '30', '90']).default(''),
});
export const DraftsSettingInput = z.strictObject({ keep_drafts: z.literal('yes').optional() });
export const RoleInput = z.strictObject({ code });
/** A code turns codes on, with passphrase and passkey where there is one already; a passphrase turns them off. */
export const TwoStepInput = z.strictObject({ code, passphrase: text, proof: secondStepText });
/** Without a version somebody only comes to read it, with a text that was refused for it. */
export const AgreementInput = z.strictObject({
  version: z.coerce.number().int().min(1).max(1_000_000).optional(),
  consent: z.enum(['yes']).optional(),
  kept: text,
});
export const NameInput = z.strictObject({
  name: text,
  seen: text,
  form_key: z.string().regex(/^[0-9a-z]{20,40}$/),
  /** A button that only fills the field in. */
  suggested: text,
});
/** Forms that hold nothing but their token. */
export const NothingInput = z.strictObject({});
