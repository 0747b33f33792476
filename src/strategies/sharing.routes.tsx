import type { z } from 'zod';
import { ShareLookOverPage } from '../../views/strategies/share-look-over-page.tsx';
import { SharePage, type SharePageProps } from '../../views/strategies/share-page.tsx';
import { isOwnName } from '../accounts/sealed-link.ts';
import { isDraftTick } from '../forum/draft-fields.catalogue.ts';
import { draftWordsOf } from '../forum/drafts.rules.ts';
import { findPost } from '../forum/find-post.ts';
import { atLinked } from '../forum/forum.policy.ts';
import { upOrHeld } from '../forum/held-or-up.ts';
import { hintsFor, maskIn } from '../forum/identity-in-form.ts';
import { keepDraft } from '../forum/keep-draft.ts';
import { keptThroughRefusal } from '../forum/kept-through-refusal.ts';
import { type CountNudge, nudgeBefore, type ShownNudge, withOffered } from '../forum/nudge.ts';
import { renderWords, wordsOfStrategy } from '../forum/render-words.ts';
import { begun, namesToOffer, sentAgain, statusOf, stepOne } from '../forum/two-steps.ts';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import { isId } from '../platform/ids.ts';
import { notFound, Problem } from '../platform/problem.ts';
import { textOfHtml } from '../platform/text.rules.ts';
import type { WebContext } from '../platform/web/context.ts';
import { requireForm } from '../platform/web/form.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import { shellOf } from '../platform/web/shell-of.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { openStrategy } from './open-strategy.ts';
import { checkStrategy, readStrategyForm, strategyIn } from './read-strategy-form.ts';
import { StrategyInput, StrategyLookOverInput, StrategyWords } from './strategies.input.ts';
import { linkable, strategyFromText, textFields, wordsIn } from './strategy-form.rules.ts';

type Fields = Record<string, string>;
type Typed = z.infer<typeof StrategyLookOverInput>;

/** Sharing a strategy in two steps, as a thread is written (PO-4). */
export function addSharing(routes: Routes, web: WebTools, count: CountNudge): void {
  routes.get('/strategies/new', 'member', (c) => begin(c, web));
  routes.post('/strategies/look-over', 'member', (c) => keptThroughRefusal(c, web, () => lookOver(c, web)));
  routes.post('/strategies', 'member', (c) => keptThroughRefusal(c, web, () => open(c, web, count)));
  routes.post('/strategies/draft', 'member', (c) => keep(c, web));
}

/** An empty step 1, or one with the words of an own draft, or with those of an own post. */
async function begin(c: WebContext, web: WebTools): Promise<Response> {
  const from = c.req.query('from');
  if (from !== undefined) return share(c, web, await wordsOfOwnPost(c, web, from), {});
  const { words, drafts } = await begun(c, web);
  return share(c, web, words ?? {}, {}, drafts);
}

/** What an own post says, as the beginning of a strategy. The post stays as it is; for another one's there is nothing here. */
async function wordsOfOwnPost(c: WebContext, web: WebTools, id: string) {
  const em = c.get('em');
  const { account } = requireMember(c.get('actor'));
  const post = isId(id) ? await findPost(em, id) : null;
  if (post?.state !== 'up' || !(await isOwnName(em, web.tools.keys, account, post.nameId))) throw notFound();
  return { ...strategyFromText(post.source ?? textOfHtml(post.html ?? '')), labels: post.labels };
}

/** Step 1. Comes back with what is missing, and with every word that was typed. */
async function share(
  c: WebContext,
  web: WebTools,
  typed: SharePageProps['typed'] & { form_key?: string },
  fields: Fields,
  drafts: SharePageProps['drafts'] = {},
): Promise<Response> {
  return page(
    c,
    <SharePage {...shellOf(c, web)} {...stepOne(typed)} {...{ fields, drafts }} />,
    statusOf(fields),
  );
}

async function lookOver(c: WebContext, web: WebTools): Promise<Response> {
  const { use, ...sent } = requireForm(c, StrategyLookOverInput);
  if (sent.change !== undefined) return share(c, web, sent, {});
  const sending = { texts: wordsIn(sent), need: null, kind: 'post' } as const;
  const typed = use === undefined ? sent : { ...sent, ...(await withOffered(c.get('em'), sending)) };
  return preview(c, web, { ...typed, ...masked(typed) }, {});
}

/** Every text of the form with one kind of passage hidden. */
const masked = (typed: Typed) =>
  Object.fromEntries(
    (['about', 'steps', 'when', 'when_not', 'care'] as const).map((name) => [
      name,
      maskIn(typed[name], typed.mask),
    ]),
  );

/** Step 2: the strategy as it will stand, and the name on it (PO-2, PO-5). Back to step 1 where something is missing. */
async function preview(
  c: WebContext,
  web: WebTools,
  typed: Typed,
  fields: Fields,
  nudge?: ShownNudge,
): Promise<Response> {
  const words = checkStrategy(StrategyWords, typed);
  if (!words.ok) return share(c, web, typed, words.fields);
  await web.tools.limits.take('preview.account', requireMember(c.get('actor')).account);
  const { sections, facets } = strategyIn(words.value);
  const [{ html }, names] = await Promise.all([
    renderWords(web.tools.render, wordsOfStrategy(sections)),
    namesToOffer(c, web, typed, { support: true }),
  ]);
  return page(
    c,
    <ShareLookOverPage
      {...shellOf(c, web)}
      {...names}
      {...{ html, facets, fields, nudge }}
      typed={{ ...typed, title: words.value.title, voice: names.voice }}
      carried={carriedOf({ ...typed, title: words.value.title })}
      hints={typed.fine === undefined ? hintsFor(...Object.values(sections)) : []}
    />,
    statusOf(fields),
  );
}

/** What travels on: every text and every box that says something. */
function carriedOf(typed: Typed): Record<string, string> {
  const texts: readonly string[] = textFields;
  const carried = (name: string) =>
    texts.includes(name) || name === 'when_unknown' || name === 'night' || isDraftTick(name);
  return Object.fromEntries(
    Object.entries(typed).filter(
      (entry): entry is [string, string] =>
        carried(entry[0]) && typeof entry[1] === 'string' && entry[1] !== '',
    ),
  );
}

async function open(c: WebContext, web: WebTools, count: CountNudge): Promise<Response> {
  const member = requireMember(c.get('actor'));
  const read = readStrategyForm(c, StrategyInput);
  if (!read.ok) return reopen(c, web, read.fields);
  const { title, form_key, voice, fresh_name, fresh_avatar, labels } = read.value;
  const { sections, facets } = strategyIn(read.value);
  const { nudged, as_is } = read.value;
  const sending = {
    texts: wordsIn(read.value),
    need: null,
    kind: 'post',
    nudged,
    asIs: as_is !== undefined,
  } as const;
  const nudge = await nudgeBefore(c.get('em'), count, sending);
  if (nudge !== null) {
    return preview(c, web, sentAgain(c, StrategyLookOverInput, {}, []).typed, {}, nudge);
  }
  try {
    const id = await openStrategy(c.get('em'), web.tools, member, {
      ...{ title, form_key, voice, fresh_name, fresh_avatar, labels },
      sections,
      facets,
    });
    const done = await upOrHeld(c.get('em'), id, 'strategy-up');
    return c.redirect(paths.withDone(paths.strategy(id), done), 303);
  } catch (trouble) {
    return reopen(c, web, missingIn(trouble, c.get('form')));
  }
}

/** What a use case misses, at its fields; anything else is thrown on. */
function missingIn(trouble: unknown, form: Readonly<Record<string, string>>): Fields {
  if (!(trouble instanceof Problem) || trouble.status !== 422) throw trouble;
  return atLinked(trouble.fields, linkable(form));
}

/** What is missing decides which step is shown again. */
async function reopen(c: WebContext, web: WebTools, fields: Fields): Promise<Response> {
  const inStepTwo = ['voice'];
  const inStepOne = Object.keys(fields).filter((name) => !inStepTwo.includes(name));
  const { typed, step } = sentAgain(c, StrategyLookOverInput, fields, inStepOne);
  return step === 1 ? share(c, web, typed, fields) : preview(c, web, typed, fields);
}

/** Puts the words aside instead of up; where they cannot be kept, step 1 says why. */
async function keep(c: WebContext, web: WebTools): Promise<Response> {
  const typed = requireForm(c, StrategyLookOverInput);
  const words = c.get('form');
  const member = requireMember(c.get('actor'));
  try {
    await keepDraft(
      c.get('em'),
      web.tools,
      member,
      { formKey: typed.form_key },
      draftWordsOf(words, 'thread'),
    );
  } catch (trouble) {
    return share(c, web, typed, missingIn(trouble, {}));
  }
  return c.redirect(paths.withDone(paths.myDrafts(), 'draft-kept'), 303);
}
