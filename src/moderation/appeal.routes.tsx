import { StatementPage, type StatementPageProps } from '../../views/moderation/statement-page.tsx';
import { ownLockers } from '../accounts/own-lockers.ts';
import { findPost } from '../forum/find-post.ts';
import { findStatement } from '../notifications/find-statement.ts';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import { newId } from '../platform/ids.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import { readForm } from '../platform/web/form.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import { shellOf } from '../platform/web/shell-of.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { AskAgainInput } from './appeal.input.ts';
import { answerIdOf, findAppealOf, findWish } from './appeal.queries.ts';
import { mayAskAgain } from './appeal.rules.ts';
import { askAgain } from './ask-again.ts';
import { idOrNothing } from './moderation.input.ts';

/** One decision for the author it is about, and asking for a second look at it; also while they are paused (MO-6, MO-9). */
export function addStatements(routes: Routes, web: WebTools): void {
  routes.get('/statements/:statement', 'member', (c) => statementPage(c, web));
  routes.post('/statements/:statement/second-look', 'member', (c) => ask(c, web));
}

interface Typed {
  note: string;
  formKey: string;
  fields: Record<string, string>;
  /** Why asking was not taken. */
  refused?: boolean;
}

/** The statement, if it is for a name of the reader; for everybody else it does not exist (404). */
async function ownStatement(c: WebContext, web: WebTools, id: string | null) {
  const { names } = await ownLockers(c, web);
  const own = [...new Set(names.own.map((entry) => entry.name))];
  const found = id && (await findStatement(c.get('em'), web.tools.keys, own, id));
  if (!found) throw notFound();
  return { found, own };
}

async function statementPage(
  c: WebContext,
  web: WebTools,
  typed: Typed = { note: '', formKey: newId(), fields: {} },
  status = 200,
): Promise<Response> {
  const { found, own } = await ownStatement(c, web, idOrNothing(c.req.param('statement')));
  const em = c.get('em');
  const { keys, clock } = web.tools;
  const post = await findPost(em, found.post);
  const appeal = found.appeal === null ? null : await findAppealOf(em, found.id);
  const answer = appeal === null ? null : await findStatement(em, keys, own, answerIdOf(keys, found.id));
  const look: StatementPageProps['look'] = {
    verdict: mayAskAgain(found, clock.now()),
    dueHour: appeal?.dueHour ?? null,
    wish: appeal === null ? '' : await findWish(em, keys, appeal.id),
    answer: answer?.note ?? '',
  };
  const html = post !== null && own.includes(post.nameId) ? post.html : null;
  return page(
    c,
    <StatementPage {...shellOf(c, web)} statement={found} html={html} look={look} typed={typed} />,
    status,
  );
}

async function ask(c: WebContext, web: WebTools): Promise<Response> {
  const { found } = await ownStatement(c, web, idOrNothing(c.req.param('statement')));
  const read = readForm(c, AskAgainInput);
  const { note = '', form_key: formKey = newId() } = c.get('form');
  if (!read.ok) return statementPage(c, web, { note, formKey, fields: read.fields }, 422);
  const member = requireMember(c.get('actor'));
  try {
    await askAgain(c.get('em'), web.tools, member, { statement: found.id, note: read.value.note });
  } catch (refusal) {
    if (!(refusal instanceof Problem) || refusal.status !== 409) throw refusal;
    c.set('em', web.database.fork());
    return statementPage(c, web, { note, formKey, fields: {}, refused: true }, 409);
  }
  return c.redirect(paths.withDone(paths.statement(found.id), 'appeal-asked'), 303);
}
