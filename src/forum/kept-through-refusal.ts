import { isId } from '../platform/ids.ts';
import { isDatabaseAway } from '../platform/transaction.ts';
import type { WebContext } from '../platform/web/context.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { isFormKey } from './drafts.input.ts';
import { draftWordsOf } from './drafts.rules.ts';
import { keepDraft } from './keep-draft.ts';

/**
 * Answers a form somebody wrote in; where it is refused, for whatever reason, the words are kept as a draft besides
 * being given back (PO-1, AX-4). `thread` is the one that is answered. Nothing is kept by itself on a shared device, and
 * a draft that cannot be kept changes nothing in the answer.
 */
export async function keptThroughRefusal(
  c: WebContext,
  web: WebTools,
  answer: () => Promise<Response>,
  thread?: string,
): Promise<Response> {
  try {
    const response = await answer();
    if (response.status >= 400) await keepQuietly(c, web, thread);
    return response;
  } catch (trouble) {
    if (!isDatabaseAway(trouble)) c.set('draftKept', await keepQuietly(c, web, thread));
    throw trouble;
  }
}

async function keepQuietly(c: WebContext, web: WebTools, thread: string | undefined): Promise<boolean> {
  const actor = c.get('actor');
  const form = c.get('form');
  const formKey = form.form_key ?? '';
  if (actor.kind === 'guest' || actor.shared) return false;
  if (thread === undefined ? !isFormKey(formKey) : !isId(thread)) return false;
  const of = thread === undefined ? { formKey } : { thread };
  const words = draftWordsOf(form, thread === undefined ? 'thread' : 'answer');
  try {
    await keepDraft(c.get('em'), web.tools, actor, of, words);
    return true;
  } catch {
    return false;
  }
}
