import type { z } from 'zod';
import { isWordKey } from '../../../views/words/say.ts';
import { Problem } from '../problem.ts';
import type { WebContext } from './context.ts';

/** Largest request body in bytes (SECURITY H1). */
export const bodyLimit = 256 * 1024;

/** Fields every form may carry besides its own. */
const own = new Set(['form_token']);

/**
 * The fields of a posted form: one text for each name, and nothing else (SECURITY H7). Refuses other content
 * types, bytes that are not UTF-8, and a name that comes twice. NUL never reaches PostgreSQL (SECURITY H6).
 */
export async function parseForm(c: WebContext): Promise<Record<string, string>> {
  const type = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') throw new Problem(415, 'problem.form-type');
  const bytes = await c.req.arrayBuffer();
  const text = decode(bytes);
  const fields: Record<string, string> = Object.create(null);
  for (const [name, value] of new URLSearchParams(text)) {
    if (name in fields) throw new Problem(400, 'problem.form-shape');
    fields[name] = tidy(value);
  }
  return fields;
}

function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Problem(400, 'problem.form-shape');
  }
}

/** Browsers send line breaks as CR LF; everything after this point counts and stores them as LF. */
const tidy = (value: string): string =>
  value.toWellFormed().replaceAll('\0', '').replaceAll('\r\n', '\n').replaceAll('\r', '\n');

/** What a schema made of the fields, or the catalogue keys of what is missing, by field. */
export type Read<Output> = { ok: true; value: Output } | { ok: false; fields: Record<string, string> };

/**
 * Reads the posted form by its schema, whose messages are catalogue keys. A field the schema does not know
 * is refused outright: our own pages never send one.
 */
export function readForm<Output>(c: WebContext, schema: z.ZodType<Output>): Read<Output> {
  const sent = Object.fromEntries(Object.entries(c.get('form')).filter(([name]) => !own.has(name)));
  const result = schema.safeParse(sent);
  if (result.success) return { ok: true, value: result.data };
  if (result.error.issues.some((issue) => issue.code === 'unrecognized_keys')) {
    throw new Problem(400, 'problem.form-shape');
  }
  return { ok: false, fields: fieldsOf(result.error) };
}

/** As `readForm`, for forms that cannot be filled in wrongly by hand: anything else is a plain 400. */
export function requireForm<Output>(c: WebContext, schema: z.ZodType<Output>): Output {
  const read = readForm(c, schema);
  if (!read.ok) throw new Problem(400, 'problem.form-shape');
  return read.value;
}

/** Field -> catalogue key of what is missing there. A field that was not sent at all has no sentence of its own. */
export function fieldsOf(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const { path, message } of error.issues) {
    fields[String(path[0] ?? '')] ??= isWordKey(message) ? message : 'problem.field-missing';
  }
  return fields;
}
