import type { Keys } from './keys.ts';
import type { Em } from './rows.ts';

/** How long a form is remembered. */
const hoursKept = 24;

/**
 * Makes a form count once (SECURITY R1). Runs `work` in the caller's transaction unless the same sender has
 * already sent the same form with the same content; then it gives back that first result. A second press that
 * comes while the first is under way waits for it. With changed content it is a new form.
 * `sender` is an account's id, or 'guest'; it goes into the key and is stored nowhere.
 */
export async function formOnce(
  tx: Em,
  keys: Keys,
  form: { sender: string; formKey: string; content: readonly string[]; now: Date },
  work: () => Promise<string>,
): Promise<string> {
  const key = keys.blind('form', form.sender, form.formKey, ...form.content);
  const keptUntil = new Date(form.now.getTime() + hoursKept * 3_600_000);
  keptUntil.setUTCMinutes(0, 0, 0);
  const [first] = await tx.execute<{ key: Buffer }[]>(
    'insert into form_key (key, kept_until) values (?, ?) on conflict do nothing returning key',
    [key, keptUntil],
  );
  if (first === undefined) {
    const [before] = await tx.execute<{ result: string }[]>('select result from form_key where key = ?', [
      key,
    ]);
    return before?.result ?? '';
  }
  const result = await work();
  await tx.execute('update form_key set result = ? where key = ?', [result, key]);
  return result;
}
