import { SoonPage, type SoonPageProps } from '../../views/moderation/soon-page.tsx';
import { say } from '../../views/words/say.ts';
import { readLocker } from '../accounts/lockers.ts';
import { ownLockers } from '../accounts/own-lockers.ts';
import { pauseNow } from '../accounts/standing.rules.ts';
import { offerFreshName } from '../forum/choose-voice.ts';
import { wordsNow } from '../forum/near-beside.ts';
import { findPlaceOf, listSupportFirst } from '../forum/own-newest.ts';
import { findStatement } from '../notifications/find-statement.ts';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import { isId, newId } from '../platform/ids.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import { readForm } from '../platform/web/form.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { askAnew, askHere } from './ask-for-someone.ts';
import { declineCheckIn } from './check-in.ts';
import { closeNear, sayIsSafe } from './close-near.ts';
import { SoonInput } from './crisis.input.ts';

/** Help beside one's own words: asking for a person, closing a card, saying that one is safe (CR-2, CR-6, CR-13). */
export function addNear(routes: Routes, web: WebTools): void {
  routes.get('/someone-soon', 'member', (c) => soonPage(c, web));
  routes.post('/someone-soon', 'member', (c) => soon(c, web));
  routes.post('/threads/:thread/someone-soon', 'member', (c) => soonHere(c, web));
  routes.post('/threads/:thread/near/closing', 'member', async (c) => {
    const thread = idIn(c, 'thread');
    await closeNear(c.get('em'), web.tools, requireMember(c.get('actor')), { thread });
    return c.redirect(await backTo(c, thread, 'near-closed'), 303);
  });
  routes.post('/near/:case/closing', 'member', async (c) => {
    await closeNear(c.get('em'), web.tools, requireMember(c.get('actor')), { case: idIn(c, 'case') });
    return c.redirect(paths.withDone(paths.front(), 'near-closed'), 303);
  });
  routes.post('/near/:case/safe', 'member', async (c) => {
    await sayIsSafe(c.get('em'), web.tools, requireMember(c.get('actor')), idIn(c, 'case'));
    return c.redirect(paths.withDone(paths.front(), 'near-safe'), 303);
  });
  routes.post('/statements/:statement/no-more', 'member', (c) => noMore(c, web));
}

function idIn(c: WebContext, name: string): string {
  const id = c.req.param(name) ?? '';
  if (!isId(id)) throw notFound();
  return id;
}

/** The page of the thread that a card stood on. */
async function backTo(c: WebContext, thread: string, done: string): Promise<string> {
  const { post = '' } = c.get('form');
  const place = isId(post) ? await findPlaceOf(c.get('em'), post) : null;
  if (place === null || place.thread !== thread) return paths.threadDone(thread, 1, done);
  return `${paths.threadDone(thread, place.page, done)}#${paths.postAnchor(post)}`;
}

async function soonPage(
  c: WebContext,
  web: WebTools,
  typed: SoonPageProps['typed'] = { fields: {} },
  status = 200,
): Promise<Response> {
  const { account } = requireMember(c.get('actor'));
  const spaces = await listSupportFirst(c.get('em'));
  const standing = await readLocker(c.get('em'), web.tools.keys, account, 'standing');
  return page(
    c,
    <SoonPage
      frame={web.frameOf(c)}
      {...wordsNow(web)}
      spaces={spaces}
      fresh={offerFreshName()}
      formKey={newId()}
      paused={pauseNow(standing.pauses, web.tools.clock.now()) !== null}
      typed={typed}
    />,
    status,
  );
}

async function soon(c: WebContext, web: WebTools): Promise<Response> {
  const read = readForm(c, SoonInput);
  const { space, text, form_key: formKey } = c.get('form');
  if (!read.ok) return soonPage(c, web, { space, text, formKey, fields: read.fields }, 422);
  const offered = say('soon.offer');
  const wanted = { ...read.value, text: read.value.text ?? offered, title: say('soon.post-title') };
  try {
    const member = requireMember(c.get('actor'));
    const thread = await askAnew(c.get('em'), web.tools, member, wanted, offered);
    return c.redirect(paths.threadDone(thread, 1, 'soon'), 303);
  } catch (refusal) {
    if (isTooMany(refusal)) return c.redirect(paths.withDone(paths.help(), 'soon-many'), 303);
    if (!(refusal instanceof Problem) || refusal.status !== 422) throw refusal;
    c.set('em', web.database.fork());
    return soonPage(c, web, { space, text, formKey, fields: refusal.fields }, 422);
  }
}

/** Nobody in need is told that they ask too often: the team knows, and the numbers are open. */
const isTooMany = (refusal: unknown): boolean => refusal instanceof Problem && refusal.status === 429;

async function soonHere(c: WebContext, web: WebTools): Promise<Response> {
  const thread = idIn(c, 'thread');
  try {
    const post = await askHere(c.get('em'), web.tools, requireMember(c.get('actor')), thread);
    if (post === null) return c.redirect(paths.someoneSoon(), 303);
    const place = await findPlaceOf(c.get('em'), post);
    return c.redirect(`${paths.threadDone(thread, place?.page ?? 1, 'soon')}#${paths.postAnchor(post)}`, 303);
  } catch (refusal) {
    if (isTooMany(refusal)) return c.redirect(paths.withDone(paths.help(), 'soon-many'), 303);
    throw refusal;
  }
}

/** Declines to be asked again how one is; only whoever was asked can. */
async function noMore(c: WebContext, web: WebTools): Promise<Response> {
  const names = (await ownLockers(c, web)).names.own.map(({ name }) => name);
  const statement = await findStatement(c.get('em'), web.tools.keys, names, idIn(c, 'statement'));
  if (statement?.act !== 'check-in.asked') throw notFound();
  await declineCheckIn(c.get('em'), statement.post);
  return c.redirect(paths.withDone(paths.inbox(), 'check-in-declined'), 303);
}
