import { HTTPException } from 'hono/http-exception';
import type { Frame } from '../../../views/layouts/site-page.tsx';
import type { KeptText } from '../../../views/parts/kept-fields.tsx';
import { ProblemPage } from '../../../views/problem-page.tsx';
import { isWordKey, sayUnchecked } from '../../../views/words/say.ts';
import { sayHour } from '../../../views/words/say-hour.ts';
import { TooBusy } from '../passwords.ts';
import { Problem } from '../problem.ts';
import { isDatabaseAway, isDatabaseBusy } from '../transaction.ts';
import type { WebContext } from './context.ts';
import type { FrameOf } from './frame.ts';
import { keepForm, readKept } from './kept-text.ts';
import { page } from './page.tsx';

/** Seconds after which a page that could not be made is worth asking for again. */
const soon = 5;

export interface FaultLog {
  /** Called for faults nobody foresaw: a code, the route's pattern, the error. Never a text or an address. */
  fault(fault: { code: string; route: string; error: unknown }): void;
}

/**
 * Turns whatever a request ended in into an answer that is kind, keeps the text and tells nothing of the inside.
 * Where not even that page can be made, `lastResort` answers: the help file, which needs nothing (CR-1).
 */
export function problemAnswerer(frameOf: FrameOf, log: FaultLog, lastResort: () => Response) {
  const answer = pageAnswerer(frameOf, log);
  return async (trouble: unknown, c: WebContext): Promise<Response> => {
    try {
      return await answer(trouble, c);
    } catch (error) {
      log.fault({ code: c.get('code'), route: 'problem page', error });
      return lastResort();
    }
  };
}

function pageAnswerer(frameOf: FrameOf, log: FaultLog) {
  return (trouble: unknown, c: WebContext): Response | Promise<Response> => {
    const problem = asProblem(trouble);
    if (problem.status === 500) {
      log.fault({ code: c.get('code'), route: `${c.req.method} ${c.req.routePath ?? ''}`, error: trouble });
    }
    // A page that was made before the refusal has said how its bytes are packed; this one packs its own.
    c.header('content-encoding', undefined);
    if (problem.retryAfter !== undefined) c.header('retry-after', String(problem.retryAfter));
    if (wantsJson(c)) return jsonAnswer(c, problem);
    const frame = frameFor(c, problem, frameOf);
    const { until } = problem;
    return page(
      c,
      <ProblemPage
        frame={frame}
        status={problem.status}
        code={problem.code}
        faultCode={problem.status === 500 ? c.get('code') : undefined}
        retryAfter={problem.status === 429 ? problem.retryAfter : undefined}
        paused={until === undefined ? undefined : { until: until && sayHour(until, c.get('timeZone')) }}
        kept={keptOf(c, problem)}
        draftKept={c.get('draftKept')}
        next={c.req.method === 'GET' ? addressOf(c) : undefined}
      />,
      problem.status,
    );
  };
}

/**
 * With the database away nobody is known, so no token can be made. The one that was sent goes back to whoever sent it,
 * so that the same form is taken once the database is back. Nor is it said that somebody is a guest who may not be one.
 */
function frameFor(c: WebContext, problem: Problem, frameOf: FrameOf): Frame {
  const frame = frameOf(c);
  if (problem.status !== 503 || frame.viewer !== 'guest') return frame;
  return { ...frame, unknownViewer: true, csrf: frame.csrf || c.get('form')?.form_token };
}

export function asProblem(trouble: unknown): Problem {
  if (trouble instanceof Problem) return trouble;
  if (trouble instanceof TooBusy) return new Problem(503, 'problem.busy', { retryAfter: soon });
  if (isDatabaseBusy(trouble)) return new Problem(503, 'problem.busy', { retryAfter: soon });
  if (isDatabaseAway(trouble)) return new Problem(503, 'problem.away', { retryAfter: soon });
  if (trouble instanceof HTTPException) {
    if (trouble.status === 403) return new Problem(403, 'problem.form-foreign');
    if (trouble.status === 413) return new Problem(413, 'problem.too-large');
    if (trouble.status === 400) return new Problem(400, 'problem.form-shape');
  }
  return new Problem(500, 'problem.unknown');
}

/** RFC 9457, for whoever asks for JSON and not for a page. */
function jsonAnswer(c: WebContext, problem: Problem): Response {
  c.header('content-type', 'application/problem+json');
  c.header('cache-control', 'no-store');
  return c.body(
    JSON.stringify({
      type: 'about:blank',
      title: isWordKey(problem.code) ? sayUnchecked(problem.code) : problem.code,
      status: problem.status,
      code: problem.code,
      errors: problem.fields,
    }),
    problem.status,
  );
}

function wantsJson(c: WebContext): boolean {
  const accept = c.req.header('accept') ?? '';
  return /\bapplication\/(problem\+)?json\b/.test(accept) && !accept.includes('text/html');
}

/** The address as it was asked for, with what stood behind the question mark: "answer with this quote" comes along. */
function addressOf(c: WebContext): string {
  const { pathname, search } = new URL(c.req.url);
  return pathname + search;
}

/** What is given back: the text of this form, or one that was on its way through signing in (PO-1). */
function keptOf(c: WebContext, problem: Problem): KeptText | undefined {
  const form = c.get('form');
  if (form === undefined || problem.code === 'problem.form-foreign') return undefined;
  const carried = readKept(form.kept ?? '');
  return carried ?? keepForm(c.req.path, form);
}
