import type { z } from 'zod';
import { LookOverPage } from '../../views/forum/look-over-page.tsx';
import { StoriesPage } from '../../views/forum/stories-page.tsx';
import { StoryPage, type StoryPageProps } from '../../views/forum/story-page.tsx';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import { fieldsOf, readForm, requireForm } from '../platform/web/form.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import { shellOf } from '../platform/web/shell-of.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { listedThreads } from './folding.rules.ts';
import { upOrHeld } from './held-or-up.ts';
import { hintsFor, maskIn } from './identity-in-form.ts';
import { keptThroughRefusal } from './kept-through-refusal.ts';
import { countThreads, listSpaces, listThreads, pagesFor, placesOf } from './lists.queries.ts';
import { nearDraft } from './near-beside.ts';
import { type CountNudge, nudgeBefore, type ShownNudge, withOffered } from './nudge.ts';
import { openThread } from './open-thread.ts';
import { pageNumber } from './page-number.ts';
import { readingOf } from './reading-choices.ts';
import { renderWords, wordsOfStory } from './render-words.ts';
import { StoryInput, StoryLookOverInput, StoryWords } from './story.input.ts';
import { atParts, eachPart, partsOf, storyParts } from './story.rules.ts';
import { begun, lookedOver, sentAgain, statusOf, stepOne } from './two-steps.ts';

type Fields = Record<string, string>;
type Typed = z.infer<typeof StoryLookOverInput>;

/** Personal stories (PO-4): their list, and telling one in two steps, as a thread is written. */
export function addTelling(routes: Routes, web: WebTools, count: CountNudge): void {
  routes.get('/stories', 'anyone', (c) => stories(c, web));
  routes.get('/stories/new', 'member', (c) => begin(c, web));
  routes.post('/stories/look-over', 'member', (c) => keptThroughRefusal(c, web, () => lookOver(c, web)));
  routes.post('/stories', 'member', (c) => keptThroughRefusal(c, web, () => open(c, web, count)));
}

async function stories(c: WebContext, web: WebTools): Promise<Response> {
  const number = pageNumber(c);
  const list = { of: 'stories' } as const;
  const [threads, count] = await Promise.all([
    listThreads(c.get('em'), list, placesOf(number)),
    countThreads(c.get('em'), list),
  ]);
  const pages = pagesFor(count);
  if (number > pages) throw notFound();
  const shown = listedThreads(threads, await readingOf(c, web));
  return page(c, <StoriesPage {...shellOf(c, web)} threads={shown} page={number} pages={pages} />);
}

/** An empty step 1, or one with the words of an own draft. */
async function begin(c: WebContext, web: WebTools): Promise<Response> {
  const { words, drafts } = await begun(c, web);
  return tell(c, web, words ?? { space: c.req.query('space') ?? '' }, {}, drafts);
}

/** Step 1. Comes back with what is missing, and with every word that was typed. */
export async function tell(
  c: WebContext,
  web: WebTools,
  typed: StoryPageProps['typed'] & { form_key?: string },
  fields: Fields,
  drafts: StoryPageProps['drafts'] = {},
): Promise<Response> {
  const spaces = await listSpaces(c.get('em'));
  const props = { ...stepOne(typed), spaces, fields, drafts };
  return page(c, <StoryPage {...shellOf(c, web)} {...props} />, statusOf(fields));
}

async function lookOver(c: WebContext, web: WebTools): Promise<Response> {
  const { use, ...sent } = requireForm(c, StoryLookOverInput);
  if (sent.change !== undefined) return tell(c, web, sent, {});
  const texts = { title: sent.title, ...partsOf(sent) };
  const sending = { texts, need: sent.need ?? null, kind: 'post' } as const;
  const typed = use === undefined ? sent : { ...sent, ...(await withOffered(c.get('em'), sending)) };
  const masked = eachPart(typed, (text) => maskIn(text, typed.mask));
  const words = StoryWords.safeParse({ ...typed, ...masked });
  if (!words.success) return tell(c, web, typed, fieldsOf(words.error));
  return preview(c, web, { ...typed, ...words.data }, {});
}

/** Step 2: the story as it will stand, the name on it, and what would help (PO-2, PO-3, PO-5). */
async function preview(
  c: WebContext,
  web: WebTools,
  typed: Typed,
  fields: Fields,
  nudge?: ShownNudge,
): Promise<Response> {
  const sections = partsOf(typed);
  const render = () => renderWords(web.tools.render, wordsOfStory(sections));
  const shown = await lookedOver(c, web, typed, render);
  if (shown === null) return tell(c, web, typed, { space: 'write.space.missing' });
  return page(
    c,
    <LookOverPage
      {...shellOf(c, web)}
      {...shown}
      story={sections}
      typed={{ ...typed, text: '', voice: shown.voice, need: typed.need ?? 'progress' }}
      hints={typed.fine === undefined ? hintsFor(...Object.values(sections)) : []}
      near={nearDraft(web, [typed.title, ...Object.values(sections)].join('\n\n'), 'opening')}
      fields={fields}
      nudge={nudge}
    />,
    statusOf(fields),
  );
}

async function open(c: WebContext, web: WebTools, count: CountNudge): Promise<Response> {
  const member = requireMember(c.get('actor'));
  const read = readForm(c, StoryInput);
  if (!read.ok) return reopen(c, web, read.fields);
  const { fine: _fine, nudged, as_is, happened, helped, now, ...wanted } = read.value;
  const sections = { happened, helped, now };
  const texts = { title: wanted.title, ...sections };
  const sending = { texts, need: wanted.need, kind: 'post', nudged, asIs: as_is !== undefined } as const;
  const nudge = await nudgeBefore(c.get('em'), count, sending);
  if (nudge !== null) return preview(c, web, sentAgain(c, StoryLookOverInput, {}, []).typed, {}, nudge);
  const { text } = wordsOfStory(sections);
  try {
    const thread = await openThread(c.get('em'), web.tools, member, { ...wanted, text, sections });
    const done = await upOrHeld(c.get('em'), thread, 'story-up');
    return c.redirect(paths.threadDone(thread, 1, done), 303);
  } catch (trouble) {
    if (!(trouble instanceof Problem) || trouble.status !== 422) throw trouble;
    return reopen(c, web, atParts(trouble.fields, sections));
  }
}

/** What is missing decides which step is shown again. */
async function reopen(c: WebContext, web: WebTools, fields: Fields): Promise<Response> {
  const { typed, step } = sentAgain(c, StoryLookOverInput, fields, ['title', 'space', ...storyParts]);
  return step === 1 ? tell(c, web, typed, fields) : preview(c, web, typed, fields);
}
