import { z } from 'zod';
import type { KeptText } from '../../../views/parts/kept-fields.tsx';

/** The boxes of a strategy's form and of a long list are each a field. */
const mostFields = 200;

/** The forms of members that a text can come back to (PO-1). */
const KeptInput = z.strictObject({
  action: z
    .string()
    .max(200)
    .regex(/^\/(threads|stories|strategies|posts|statements|me|work)(\/[\w-]+)*$/),
  fields: z.record(z.string().regex(/^[a-z][a-z0-9_-]{0,39}$/), z.string().max(60_000)).refine((fields) => {
    const names = Object.keys(fields);
    return names.length <= mostFields && !names.includes('form_token');
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

/** Never given back: secrets, and what belongs to the page and not to the person. */
const dropped = new Set(
  'form_token passphrase new_passphrase secret old fresh code pass proof kept'.split(' '),
);

/** What a page puts into its own forms, or one press chooses: alone it is nothing that could be lost. */
const fromThePage = new Set(
  `back from form_key fresh_avatar fresh_name from_name hour kind month nudged of offered page part passed
   revision seen seen_note seen_outcome threads told until version voice`.split(/\s+/),
);

/** Fields that say something wherever they were sent to. */
const written = new Set([
  'text',
  'note',
  'title',
  'happened',
  'helped',
  'now',
  'passage',
  'why',
  'instead',
  'words',
  'q',
]);

/**
 * What of a form that was not taken is given back to whoever sent it (PO-1): all they typed and ticked, without secrets.
 * Nothing where only the page itself spoke.
 */
export function keepForm(action: string, form: Readonly<Record<string, string>>): KeptText | undefined {
  const fields = Object.fromEntries(Object.entries(form).filter(([name]) => !dropped.has(name)));
  const said = Object.keys(fields).filter((name) => fields[name] !== '' && !fromThePage.has(name));
  if (said.some((name) => written.has(name))) return { action, fields };
  return said.length > 0 && KeptInput.safeParse({ action, fields }).success ? { action, fields } : undefined;
}
