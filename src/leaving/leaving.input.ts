import { z } from 'zod';

const passphrase = z.string().default('');

export const ExportInput = z.strictObject({ form: z.enum(['json', 'html']), passphrase });

export const LeavingInput = z.strictObject({ choice: z.enum(['take', 'cut']).optional(), passphrase });
