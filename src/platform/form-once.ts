import type { Keys } from './keys.ts';
import { retention } from './retention.catalogue.ts';
import type { Em } from './rows.ts';

/** For how many whole days a form is remembered at least. No hour is kept: it would tell when the nth account was made. */
const daysKept = retention.formKey.days;
const day = 86_400_000;

/** A form as it was sent: who sent it, the random word of its page, and what was typed. */
export interface Form {
  sender: string;
  formKey: string;
  content: readonly string[];
  now: Date;
  /** What will come of it, where that is known before: it need not be written afterwards. */
  result?: string;
}

/**
 * Makes a form count once (SECURITY R1). Runs `work` in the caller's transaction unless the same sender has
 * already sent the same form with the same content; then it gives back that first result. A second press that
 * comes while the first is under way waits for it. With changed content it is a new form.
 * `sender` is an account's id, or 'guest'; it goes into the key and is stored nowhere.
 */
export async function formOnce(tx: Em, keys: Keys, form: Form, work: () => Promise<string>): Promise<string> {
  const key = keyOf(keys, form);
  const keptUntil = new Date(Math.ceil(form.now.getTime() / day + daysKept) * day);
  const [first] = await tx.execute<{ key: Buffer }[]>(
    'insert into form_key (key, kept_until, result) values (?, ?, ?) on conflict do nothing returning key',
    [key, keptUntil, form.result ?? null],
  );
  if (first === undefined) return (await resultOf(tx, keys, form)) ?? '';
  const result = await work();
  if (result === form.result) return result;
  await tx.execute('update form_key set result = ? where key = ?', [result, key]);
  return result;
}

/** What came of a form that was already received, or nothing where this is the first time (SECURITY R1). */
export async function resultOf(em: Em, keys: Keys, form: Form): Promise<string | null> {
  const [before] = await em.execute<{ result: string | null }[]>(
    'select result from form_key where key = ?',
    [keyOf(keys, form)],
  );
  return before?.result ?? null;
}

const keyOf = (keys: Keys, form: Form): Buffer =>
  keys.blind('form', form.sender, form.formKey, ...form.content);
