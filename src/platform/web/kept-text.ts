import { z } from 'zod';
import type { KeptText } from '../../../views/parts/kept-fields.tsx';

/** The forms of members that a text can come back to (PO-1). */
const KeptInput = z.strictObject({
  action: z
    .string()
    .max(200)
    .regex(/^\/(threads|stories|strategies|posts|statements|me|work)(\/[\w-]+)*$/),
  fields: z.record(z.string().regex(/^[a-z][a-z_-]{0,39}$/), z.string().max(60_000)).refine((fields) => {
    const names = Object.keys(fields);
    return names.length <= 80 && !names.includes('form_token');
  }),
});

/** A text that travels through signing in, as the page carries it; nothing where it is none or leads elsewhere (PO-1). */
export function readKept(text: string): KeptText | null {
  if (text === '') return null;
  try {
    return KeptInput.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
