import { AppealAnswerPage } from '../../views/moderation/appeal-answer-page.tsx';
import { BarredPage } from '../../views/moderation/barred-page.tsx';
import { OwnWordsPage } from '../../views/moderation/own-words-page.tsx';
import { isWordKey, type WordKey } from '../../views/words/say.ts';
import { sayOwn } from '../../views/words/say-own.ts';
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
import { readOwnWords } from '../safety/wording.ts';
import { answerAppeal, askedIn } from './answer-appeal.ts';
import { AppealAnswerInput } from './appeal.input.ts';
import { findWish } from './appeal.queries.ts';
import { mayAnswer } from './appeal.rules.ts';
import { type AppealOutcome, appealOutcomes } from './appeal-acts.catalogue.ts';
import { caseRefused } from './case-refused.tsx';
import { findCase } from './case-situation.ts';
import { idOrNothing } from './moderation.input.ts';
import { isOnlyOne } from './nobody-may.ts';
import { refuseUnless } from './refuse-unless.ts';
import { isFree, takeInForm } from './take-in-form.ts';

/** Answering a second look, by somebody who has not decided (MO-9). */
export function addAppealAnswers(routes: Routes, web: WebTools): void {
  routes.get('/work/cases/:case/answer', 'moderator', (c) => form(c, web));
  routes.post('/work/cases/:case/answer', 'moderator', (c) => answer(c, web));
}

/** What stands in the form, and whether the author's view of it stands beside it. */
interface Draft {
  outcome?: AppealOutcome;
  note: string;
  formKey: string;
  seen: boolean;
  changed: boolean;
  fields: Record<string, string>;
  refused?: WordKey;
}

/** The case of this address, with the decision it is about; refuses (404) where it is about none. */
async function matterOf(c: WebContext, web: WebTools) {
  const em = c.get('em');
  const id = idOrNothing(c.req.param('case'));
  const found = id && (await findCase(em, web.tools, requireMember(c.get('actor')), id));
  if (!found || found.statement === null) throw notFound();
  const { asked } = await askedIn(em, web.tools, found.id);
  const statement = await findStatement(em, web.tools.keys, [asked.name], asked.id);
  if (statement === null) throw notFound();
  const onlyOne = await isOnlyOne(em, found.id, found.actor);
  return { found, statement, onlyOne, wish: await findWish(em, web.tools.keys, found.id) };
}
type Matter = Awaited<ReturnType<typeof matterOf>>;

/** Nothing of it is shown to whoever may not decide. */
function refusedPage(c: WebContext, web: WebTools, { found }: Matter) {
  const { ownPost, barred } = found.situation;
  if (ownPost) return page(c, <OwnWordsPage frame={web.frameOf(c)} />, 403);
  return barred ? page(c, <BarredPage frame={web.frameOf(c)} />, 403) : null;
}

async function form(c: WebContext, web: WebTools): Promise<Response> {
  const matter = await matterOf(c, web);
  try {
    refuseUnless(mayAnswer(matter.found.situation));
  } catch (refusal) {
    return caseRefused(c, web, matter.found, refusal);
  }
  return formPage(c, web, matter, untouched(c), 200);
}

const untouched = (c: WebContext): Draft => {
  const { note = '', form_key: formKey = newId() } = c.get('form') ?? {};
  return { note, formKey, seen: false, changed: false, fields: {} };
};

/** Words to begin with; whoever had a part in it does not claim otherwise. */
async function offeredFor(c: WebContext, matter: Matter, outcome: AppealOutcome): Promise<string> {
  const only = matter.onlyOne && outcome === 'upheld';
  const preset: WordKey = only ? 'appeal.preset.upheld.only' : `appeal.preset.${outcome}`;
  return sayOwn(await readOwnWords(c.get('em')), preset, { name: matter.statement.name });
}

async function answer(c: WebContext, web: WebTools): Promise<Response> {
  const matter = await matterOf(c, web);
  const no = refusedPage(c, web, matter);
  if (no !== null) return no;
  const read = readForm(c, AppealAnswerInput);
  if (!read.ok) {
    const outcome = appealOutcomes.find((code) => code === c.get('form').outcome);
    return formPage(c, web, matter, { ...untouched(c), outcome, fields: read.fields }, 422);
  }
  const { outcome, look, take, seen_outcome, seen_note, form_key: formKey } = read.value;
  const first = seen_outcome === '';
  const offered = await offeredFor(c, matter, outcome);
  const note = first && read.value.note === '' ? offered : read.value.note;
  const draft = { outcome, note, formKey, seen: true, changed: false, fields: {} };
  if (note === '') {
    return formPage(
      c,
      web,
      matter,
      { ...draft, seen: false, fields: { note: 'appeal.form.note.missing' } },
      422,
    );
  }
  if (take !== undefined) return takeFirst(c, web, draft);
  if (look !== undefined || first) return formPage(c, web, matter, draft, 200);
  if (seen_outcome !== outcome || seen_note !== note) {
    return formPage(c, web, matter, { ...draft, changed: true }, 422);
  }
  return send(c, web, matter, draft);
}

/** The time ran out while somebody wrote: they take the case again, and go on with every word. */
async function takeFirst(c: WebContext, web: WebTools, draft: Draft): Promise<Response> {
  const matter = await matterOf(c, web);
  const refused = await takeInForm(c, web, matter.found.id);
  const told = { ...draft, refused: refused ?? ('done.case-taken' as const) };
  return formPage(c, web, await matterOf(c, web), told, refused ? 409 : 200);
}

/** Answers; what came too late comes back with every word (409). */
async function send(
  c: WebContext,
  web: WebTools,
  matter: Matter,
  draft: Draft & { outcome: AppealOutcome },
): Promise<Response> {
  const { outcome, note, formKey } = draft;
  const wanted = { case: matter.found.id, outcome, note, form_key: formKey };
  try {
    await answerAppeal(c.get('em'), web.tools, requireMember(c.get('actor')), wanted);
  } catch (refusal) {
    if (!(refusal instanceof Problem) || refusal.status !== 409) throw refusal;
    const refused = isWordKey(refusal.code) ? refusal.code : undefined;
    return formPage(c, web, matter, { ...draft, refused }, 409);
  }
  return c.redirect(paths.withDone(paths.work(), 'appeal-answered'), 303);
}

const formPage = (
  c: WebContext,
  web: WebTools,
  { found, statement, wish, onlyOne }: Matter,
  draft: Draft,
  status: number,
) =>
  page(
    c,
    <AppealAnswerPage
      {...shellOf(c, web)}
      case={found.id}
      free={isFree(found)}
      {...{ statement, wish, onlyOne }}
      {...draft}
    />,
    status,
  );
