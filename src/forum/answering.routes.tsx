import type { z } from 'zod';
import type { AnswerBoxData } from '../../views/forum/answer-box.tsx';
import { AnswerLookOverPage } from '../../views/forum/answer-look-over-page.tsx';
import { ThreadPage } from '../../views/forum/thread-page.tsx';
import { say } from '../../views/words/say.ts';
import { isFreshName } from '../accounts/fresh-names.rules.ts';
import { requireWriter } from '../accounts/standing.ts';
import { requireMember } from '../platform/actor.ts';
import { Problem } from '../platform/problem.ts';
import { together } from '../platform/transaction.ts';
import type { WebContext } from '../platform/web/context.ts';
import { fieldsOf, readForm, requireForm } from '../platform/web/form.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import { shellOf } from '../platform/web/shell-of.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import type { ContentLabel } from '../safety/content-labels.catalogue.ts';
import { labelsTicked } from '../safety/label-fields.rules.ts';
import { createReader } from '../safety/read-once.ts';
import { backTo } from './changing.routes.tsx';
import { findQuoted } from './find-quoted.ts';
import { AnswerInput, AnswerLookOverInput, AnswerWords } from './forum.input.ts';
import { mayAnswer } from './forum.policy.ts';
import { listPosts, type ThreadRow } from './forum.queries.ts';
import { hintsInAnswer, maskIn, namesIn } from './identity-in-form.ts';
import { keptThroughRefusal } from './kept-through-refusal.ts';
import { nearDraft } from './near-beside.ts';
import { type CountNudge, nudgeBefore, type ShownNudge, withOffered } from './nudge.ts';
import { followsThread } from './own-choices.ts';
import { postAnswer } from './post-answer.ts';
import { listReactions } from './reactions.queries.ts';
import { answerBox, findReadable } from './reading.routes.tsx';
import { readingOf } from './reading-choices.ts';
import { shownThread } from './shown-thread.ts';
import { pageOf } from './thread-pages.rules.ts';
import { statusOf } from './two-steps.ts';
import { findOwnVoice } from './voices.queries.ts';

type Fields = Record<string, string>;

/** Answering, at once or after looking it over (PO-2). */
export function addAnswering(routes: Routes, web: WebTools, count: CountNudge): void {
  const throughRefusal = (c: WebContext, work: () => Promise<Response>): Promise<Response> =>
    keptThroughRefusal(c, web, work, c.req.param('thread'));
  routes.post('/threads/:thread/posts/look-over', 'member', (c) =>
    throughRefusal(c, () => lookAnswerOver(c, web)),
  );
  routes.post('/threads/:thread/posts', 'member', (c) => throughRefusal(c, () => answer(c, web, count)));
}

async function lookAnswerOver(c: WebContext, web: WebTools): Promise<Response> {
  const thread = await findOpen(c);
  const { starter, use, ...typed } = requireForm(c, AnswerLookOverInput);
  if (starter !== undefined) {
    const text = begunWith(typed.text, say(`starter.${starter}.line`));
    return threadAgain(c, web, thread, { ...typed, text, goOn: true }, {});
  }
  if (use !== undefined) {
    const sending = { texts: { text: typed.text }, need: thread.need, kind: 'reply' } as const;
    const offered = await withOffered(c.get('em'), sending);
    return threadAgain(c, web, thread, { ...typed, ...offered, goOn: true }, {});
  }
  const words = AnswerWords.safeParse({
    text: maskIn(typed.text, typed.mask, await namesIn(c.get('em'), thread.id, typed.text)),
  });
  if (!words.success) return threadAgain(c, web, thread, typed, fieldsOf(words.error));
  return answerPreview(c, web, thread, { ...typed, ...words.data });
}

/** A line put after what is in the field: nothing that was typed is lost. */
function begunWith(text: string, line: string): string {
  if (text.trim() === '') return `${line} `;
  return `${text.trimEnd()}\n\n${line} `;
}

async function answerPreview(
  c: WebContext,
  web: WebTools,
  thread: ThreadRow,
  typed: z.infer<typeof AnswerLookOverInput>,
): Promise<Response> {
  const member = requireMember(c.get('actor'));
  await web.tools.limits.take('preview.account', member.account);
  const own = await findOwnVoice(c.get('em'), web.tools.keys, member, thread.id);
  const box = await answerBox(c, web, thread, own);
  const rendered = await web.tools.render(typed.text);
  return page(
    c,
    <AnswerLookOverPage
      {...shellOf(c, web)}
      thread={thread}
      typed={typed}
      html={rendered.html}
      hints={typed.fine === undefined ? await hintsOf(c, thread, typed.text) : []}
      near={nearDraft(web, typed.text, 'reply')}
      own={own}
      fresh={
        typed.fresh_name ? { shown: typed.fresh_name, avatar: typed.fresh_avatar } : (box?.fresh ?? null)
      }
      kept={box?.kept ?? []}
    />,
  );
}

async function answer(c: WebContext, web: WebTools, count: CountNudge): Promise<Response> {
  const member = requireMember(c.get('actor'));
  const sent = readForm(c, AnswerInput);
  const [thread, standing] = await together([
    findReadable(c.get('em'), c.req.param('thread') ?? ''),
    requireWriter(c.get('em'), web.tools, member),
  ]);
  if (!sent.ok) return answerAgain(c, web, thread, sent.fields);
  const { fine: _fine, nudged, as_is, ...wanted } = sent.value;
  const whole = { ...wanted, thread: thread.id, standing, read: createReader() };
  const about = { texts: { text: wanted.text }, need: thread.need, nudged, asIs: as_is !== undefined };
  const nudge = await nudgeBefore(c.get('em'), count, { ...about, kind: 'reply', read: whole.read });
  if (nudge !== null) return threadAgain(c, web, thread, { ...c.get('form'), nudge }, {});
  try {
    const { post, place } = await postAnswer(c.get('em'), web.tools, member, whole);
    return c.redirect(await backTo(c, post, 'answer-up', place), 303);
  } catch (trouble) {
    if (trouble instanceof Problem && trouble.status === 422) {
      return answerAgain(c, web, thread, trouble.fields);
    }
    throw trouble;
  }
}

const hintsOf = async (c: WebContext, thread: ThreadRow, text: string) =>
  hintsInAnswer(text, await namesIn(c.get('em'), thread.id, text));

function answerAgain(c: WebContext, web: WebTools, thread: ThreadRow, fields: Fields): Promise<Response> {
  const typed = c.get('form');
  return threadAgain(c, web, thread, typed, fields);
}

/** What an answer was sent with, whole or not. */
interface Sent {
  text?: string;
  quotes?: string;
  form_key?: string;
  voice?: string;
  fresh_name?: string;
  fresh_avatar?: string | number;
  labels?: ContentLabel[];
  goOn?: boolean;
  nudged?: string;
  nudge?: ShownNudge;
}

/** What the box says or does when it comes back. */
const pick = ({ goOn, nudged, nudge }: Sent) => ({
  ...(goOn ? { goOn } : {}),
  ...(nudged === undefined ? {} : { nudged }),
  ...(nudge ? { nudge } : {}),
});

/** The box with the form's own key and the name that was on offer: coming back changes neither. */
function asChosen(box: AnswerBoxData, typed: Sent): AnswerBoxData {
  const { fresh_name: shown = '', fresh_avatar: avatar } = typed;
  const fresh = box.fresh && isFreshName(shown) ? { shown, avatar: Number(avatar) || 0 } : box.fresh;
  return { ...box, fresh, formKey: typed.form_key || box.formKey, chosen: typed.voice };
}

/** The last page of the thread with the box as it was typed. */
export async function threadAgain(
  c: WebContext,
  web: WebTools,
  thread: ThreadRow,
  typed: Sent,
  fields: Fields,
): Promise<Response> {
  const actor = c.get('actor');
  const own = await findOwnVoice(c.get('em'), web.tools.keys, actor, thread.id);
  const number = pageOf(thread.posts);
  const box = await answerBox(c, web, thread, own);
  const rows = await listPosts(c.get('em'), actor, thread, number, own?.id ?? null);
  const reading = await readingOf(c, web);
  return page(
    c,
    <ThreadPage
      {...shellOf(c, web)}
      {...shownThread(actor, thread, rows, own?.id, reading)}
      reactions={await listReactions(c.get('em'), web.tools.keys, actor, rows)}
      page={number}
      pages={number}
      looked={null}
      notToday={null}
      staff={false}
      answer={box && asChosen(box, typed)}
      followed={await followsThread(c, web, thread.id)}
      quoting={await findQuoted(c.get('em'), thread, rows, typed.quotes, reading)}
      typed={{
        text: typed.text ?? '',
        labels: typed.labels ?? labelsTicked({ ...typed }),
        fields,
        ...pick(typed),
      }}
    />,
    statusOf(fields),
  );
}

/** The thread of an answer, refused where it is closed: the text comes back with the refusal. */
async function findOpen(c: WebContext): Promise<ThreadRow> {
  const thread = await findReadable(c.get('em'), c.req.param('thread') ?? '');
  const verdict = mayAnswer(thread);
  if (verdict !== true) throw new Problem(403, verdict);
  return thread;
}
