import { BackPage } from '../../views/accounts/back-page.tsx';
import type { FieldProblems } from '../../views/accounts/form-problems.ts';
import type { Carried } from '../../views/accounts/sign-in-page.tsx';
import { paths } from '../paths.ts';
import { Problem } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import { page } from '../platform/web/page.tsx';
import type { WebTools } from '../platform/web/web-tools.ts';
import { endSessionOf } from './end-sessions.ts';
import { cookieOf, giveCookie } from './session-cookie-header.ts';
import { type OpenedSession, recognise } from './sessions.ts';

/** A page with something secret on it, for guests too: no browser and no proxy stores it (ASVS 14.3.2). */
export async function privatePage(
  c: WebContext,
  node: Parameters<typeof page>[1],
  status = 200,
): Promise<Response> {
  const answer = await page(c, node, status);
  answer.headers.set('cache-control', 'no-store');
  return answer;
}

/** Something for the script of one page, as little kept as the page. */
export function privateData(c: WebContext, data: object): Response {
  c.header('cache-control', 'no-store');
  return c.json(data);
}

/** Goes on to a page of our own after a form. */
export const goOn = (c: WebContext, path: string): Response => c.redirect(path, 303);

/** The same page with a notice on top: the sentence of `done.<code>`. */
export function withDone(path: string, code: string): string {
  const [before = '', anchor] = path.split('#');
  const notice = `${before.includes('?') ? '&' : '?'}done=${code}`;
  return `${before}${notice}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** Puts a new session into this browser; the one it had ends, whoever's it was (SECURITY B2). */
export async function comeIn(c: WebContext, web: WebTools, session: OpenedSession): Promise<void> {
  const before = cookieOf(c, web.https);
  if (before !== undefined) await endSessionOf(c.get('em'), web, before);
  giveCookie(c, { https: web.https, shared: session.shared, text: session.cookie });
}

const doneOf = ({ stays, longAway }: OpenedSession): string => {
  if (stays) return 'stays';
  return longAway ? 'long-away' : 'signed-in';
};

/** The answer to whoever has just signed in: their kept text with a fresh token, or on to where they were going. */
export async function welcomeBack(
  c: WebContext,
  web: WebTools,
  session: OpenedSession,
  carried: Carried,
): Promise<Response> {
  await comeIn(c, web, session);
  if (carried.kept === null) return goOn(c, withDone(carried.next ?? paths.front(), doneOf(session)));
  const known = await recognise(c.get('em'), web.tools, session.cookie);
  c.set('actor', known.actor);
  c.set('tokenBase', known.tokenBase ?? '');
  return privatePage(c, <BackPage frame={web.frameOf(c)} kept={carried.kept} />);
}

/** What a refused form says at its fields. Anything else is thrown on. */
export function fieldsOf(trouble: unknown): FieldProblems {
  if (trouble instanceof Problem && Object.keys(trouble.fields).length > 0) return trouble.fields;
  throw trouble;
}

/** Minutes to wait after a 429, at least one, with the header that says so. Anything else is thrown on. */
export function minutesToWait(c: WebContext, trouble: unknown): number {
  if (!(trouble instanceof Problem) || trouble.status !== 429) throw trouble;
  const seconds = trouble.retryAfter ?? 60;
  c.header('retry-after', String(seconds));
  return Math.max(1, Math.round(seconds / 60));
}
