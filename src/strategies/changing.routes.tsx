import { EditStrategyPage } from '../../views/strategies/edit-strategy-page.tsx';
import { isOwnName } from '../accounts/sealed-link.ts';
import type { Above } from '../forum/beside.ts';
import { atLinked, mayEdit } from '../forum/forum.policy.ts';
import { type ComesBack, comesBack, findMeanwhile, type Meanwhile, partsOut } from '../forum/meanwhile.ts';
import { type EditAgain, nudgeEdit } from '../forum/nudge-edit.ts';
import { statusOf } from '../forum/two-steps.ts';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import { isId } from '../platform/ids.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import { shellOf } from '../platform/web/shell-of.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { labelsTicked } from '../safety/label-fields.rules.ts';
import { editStrategy } from './edit-strategy.ts';
import { type FoundStrategy, findStrategy } from './find-strategy.ts';
import { readStrategyForm, strategyIn } from './read-strategy-form.ts';
import { editStrategyInput } from './strategies.input.ts';
import { eachWord, formOf, linkable, wordsIn } from './strategy-form.rules.ts';

type Fields = Record<string, string>;
type Asking = Pick<Above, 'countNudge' | 'askedFor' | 'decisionsOn'>;

/** What authors do with their own strategies; taking them back is as with any post (PO-7). */
export function addChangingStrategies(routes: Routes, web: WebTools, above: Asking): void {
  routes.get('/strategies/:strategy/edit', 'member', (c) => form(c, web, above));
  routes.post('/strategies/:strategy/edit', 'member', (c) => edit(c, web, above));
}

async function form(c: WebContext, web: WebTools, above: Asking): Promise<Response> {
  const own = await findOwn(c, web);
  const verdict = mayEdit({ ...own, mine: true });
  if (verdict !== true || own.sections === null) throw new Problem(409, String(verdict));
  const { situations, kinds, places, needs, cautions, access, ...facts } = own.facets;
  const typed = {
    title: own.title,
    ...formOf(own.sections, {
      situation: situations,
      kind: kinds,
      place: places,
      thing: needs,
      caution: cautions,
      access,
    }),
    minutes: String(facts.minutes),
    energy: facts.energy,
    company: facts.company,
    cost: facts.cost,
    evidence: facts.evidence,
    evidence_link: facts.evidenceLink ?? '',
    ...(facts.night ? { night: 'on' } : {}),
  };
  return again(c, web, above, own, { ...typed, revision: String(own.revision) }, own.ownLabels, {});
}

/** The form with what belongs into it, and what is missing. */
async function again(
  c: WebContext,
  web: WebTools,
  above: Asking,
  own: FoundStrategy,
  typed: Readonly<Record<string, unknown>>,
  labels: FoundStrategy['ownLabels'],
  fields: Fields,
  shown: Partial<Omit<EditAgain, 'offered'>> & { meanwhile?: Meanwhile } = {},
  status = statusOf(fields),
): Promise<Response> {
  const { id, title, teamLabels, facets } = own;
  const asked = own.editAsked ? await above.askedFor(c.get('em'), web.tools.keys, own.post) : null;
  const { taken } = shown.meanwhile ?? (await partsOut(c.get('em'), web.tools.keys, above, own.post));
  const revision = Number(typed.revision) || 1;
  const nudged = typeof typed.nudged === 'string' ? typed.nudged : undefined;
  const words = { typed, labels, revision, fields, nudged };
  const props = { strategy: id, title, facets, teamLabels, asked, ...words, meanwhile: { taken }, ...shown };
  return page(c, <EditStrategyPage {...shellOf(c, web)} {...props} />, status);
}

async function edit(c: WebContext, web: WebTools, above: Asking): Promise<Response> {
  const own = await findOwn(c, web);
  const typed = c.get('form');
  const labels = labelsTicked(typed);
  const read = readStrategyForm(c, editStrategyInput(own.title));
  if (!read.ok) return again(c, web, above, own, typed, labels, read.fields);
  const { revision, title, nudged, as_is, use, again: enter } = read.value;
  const nudging = await nudgeEdit(c.get('em'), above.countNudge, {
    texts: wordsIn(read.value),
    before: own.sections ? wordsIn({ ...formOf(own.sections, {}), title: own.title }) : {},
    need: null,
    kind: 'post',
    pressed: { nudged, as_is, use, again: enter },
  });
  if (nudging !== null) {
    const { offered, ...shown } = nudging;
    return again(c, web, above, own, { ...typed, ...offered }, labels, {}, shown);
  }
  const wanted = { post: own.post, revision, title, labels, ...strategyIn(read.value) };
  try {
    await editStrategy(c.get('em'), web.tools, requireMember(c.get('actor')), wanted);
  } catch (trouble) {
    const back = comesBack(trouble);
    const shown = back && (await showAgain(c, web, above, typed, labels, back));
    if (shown) return shown;
    if (!(trouble instanceof Problem) || trouble.status !== 422) throw trouble;
    return again(c, web, above, own, typed, labels, atLinked(trouble.fields, linkable(typed)));
  }
  return c.redirect(paths.withDone(paths.strategy(own.id), 'strategy-changed'), 303);
}

/**
 * The form once more, with the words just typed, what is other now above them, and the revision that now stands: sending it
 * again is a decision. What the team has taken out stays out.
 */
async function showAgain(
  c: WebContext,
  web: WebTools,
  above: Asking,
  typed: Readonly<Record<string, string>>,
  labels: FoundStrategy['ownLabels'],
  back: ComesBack,
): Promise<Response | null> {
  const now = await findOwn(c, web);
  const post = { id: now.post, now: { ...now, html: now.html, labels: now.ownLabels } };
  const found = await findMeanwhile(c.get('em'), web.tools.keys, above, post, back);
  if (found === null) return null;
  const revision = back.field ? String(now.revision) : typed.revision;
  const words = { ...typed, ...eachWord(typed, found.without), revision };
  const fields: Fields = back.field ? { about: back.field } : {};
  return again(c, web, above, now, words, labels, fields, { meanwhile: found.meanwhile }, 409);
}

/** The strategy, if it is the member's own; for everybody else there is nothing here. */
async function findOwn(c: WebContext, web: WebTools): Promise<FoundStrategy> {
  const id = c.req.param('strategy') ?? '';
  const { account } = requireMember(c.get('actor'));
  const found = isId(id) ? await findStrategy(c.get('em'), id) : null;
  if (found === null || !(await isOwnName(c.get('em'), web.tools.keys, account, found.name.id))) {
    throw notFound();
  }
  return found;
}
