import { HoldsPage, type HoldsPageProps } from '../../views/staff/holds-page.tsx';
import { KindnessPage } from '../../views/staff/kindness-page.tsx';
import { KindnessRulePage } from '../../views/staff/kindness-rule-page.tsx';
import { SpaceRulesPage } from '../../views/staff/space-rules-page.tsx';
import { isSpaceWord } from '../forum/form-fields.ts';
import { spaceHolds } from '../forum/holds.catalogue.ts';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import { readForm, requireForm } from '../platform/web/form.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { noticeUnkind } from '../safety/kindness/notice-unkind.rules.ts';
import { readKindnessWords, sayKindness } from '../safety/wording.ts';
import {
  changeHolds,
  changeKindnessRule,
  findOwnRule,
  findSpaceRules,
  listSpaceRules,
  type OwnRule,
  signOf,
} from './change-space-rules.ts';
import { HoldsInput, KindnessRuleInput, KindnessTryInput } from './space-rules.input.ts';

type Fields = Record<string, string>;

/** What waits in which space, and the rules of kindness: for owners (issue 5, Organiser). */
export function addSpaceRules(routes: Routes, web: WebTools): void {
  routes.get('/work/spaces', 'owner', async (c) => {
    const spaces = await listSpaceRules(c.get('em'));
    return page(c, <SpaceRulesPage frame={web.frameOf(c)} spaces={spaces} />);
  });
  routes.get('/work/spaces/:space', 'owner', (c) => holdsForm(c, web));
  routes.post('/work/spaces/:space', 'owner', (c) => holdsSent(c, web));
  routes.get('/work/kindness', 'owner', (c) => kindness(c, web));
  routes.post('/work/kindness', 'owner', (c) => kindnessTried(c, web));
  routes.get('/work/kindness/:rule', 'owner', (c) => ruleForm(c, web));
  routes.post('/work/kindness/:rule', 'owner', (c) => ruleSent(c, web));
}

const spaceOf = (c: WebContext): string => {
  const id = c.req.param('space') ?? '';
  if (!isSpaceWord(id)) throw notFound();
  return id;
};

async function holdsForm(c: WebContext, web: WebTools): Promise<Response> {
  const space = await findSpaceRules(c.get('em'), spaceOf(c));
  const words = space.words.join('\n');
  return holdsPage(c, web, { ...space, words, seen: signOf([space.holds, space.words]), fields: {} });
}

const holdsPage = (c: WebContext, web: WebTools, shown: Omit<HoldsPageProps, 'frame'>) =>
  page(c, <HoldsPage frame={web.frameOf(c)} {...shown} />, statusOf(shown.fields));

const statusOf = (fields: Fields): number => (Object.keys(fields).length > 0 ? 422 : 200);

async function holdsSent(c: WebContext, web: WebTools): Promise<Response> {
  const { id, title } = await findSpaceRules(c.get('em'), spaceOf(c));
  const form = c.get('form');
  const holds = spaceHolds.filter((hold) => form[`hold_${hold}`] !== undefined);
  const again = (fields: Fields) =>
    holdsPage(c, web, { id, title, holds, words: form.words ?? '', seen: form.seen ?? '', fields });
  const read = readForm(c, HoldsInput);
  if (!read.ok) return again(read.fields);
  const { words, seen, code } = read.value;
  try {
    const member = requireMember(c.get('actor'));
    await changeHolds(c.get('em'), web.tools, member, { id, holds, words, seen, code });
  } catch (refusal) {
    return again(fieldsOf(refusal));
  }
  return c.redirect(paths.withDone(paths.workSpace(id), 'saved'), 303);
}

function fieldsOf(refusal: unknown): Fields {
  if (refusal instanceof Problem && refusal.status === 422) return refusal.fields;
  throw refusal;
}

async function kindness(c: WebContext, web: WebTools): Promise<Response> {
  const words = await readKindnessWords(c.get('em'));
  return page(c, <KindnessPage frame={web.frameOf(c)} words={words} text="" listen={false} />);
}

/** What would be said about a text. Nothing of it is kept. */
async function kindnessTried(c: WebContext, web: WebTools): Promise<Response> {
  const { text, listen } = requireForm(c, KindnessTryInput);
  const words = await readKindnessWords(c.get('em'));
  const need = listen === undefined ? 'ideas' : 'listen';
  const notices = noticeUnkind(text, { need, kind: 'reply', off: words.off });
  const found = notices.map((notice) => ({
    ...sayKindness(notice.rule, words),
    ...notice,
    passage: text.slice(notice.start, notice.end),
  }));
  const shown = { words, text, listen: listen !== undefined, found };
  return page(c, <KindnessPage frame={web.frameOf(c)} {...shown} />);
}

async function ruleForm(c: WebContext, web: WebTools): Promise<Response> {
  const rule = c.req.param('rule') ?? '';
  const own = await findOwnRule(c.get('em'), rule);
  return rulePage(c, web, rule, own, signOf(own), {});
}

const rulePage = (
  c: WebContext,
  web: WebTools,
  rule: string,
  own: OwnRule,
  seen: string,
  fields: Fields,
): Response | Promise<Response> => {
  const usual = sayKindness(rule, { off: new Set(), own: new Map() });
  return page(
    c,
    <KindnessRulePage frame={web.frameOf(c)} {...{ rule, own, seen, fields, usual }} />,
    statusOf(fields),
  );
};

async function ruleSent(c: WebContext, web: WebTools): Promise<Response> {
  const rule = c.req.param('rule') ?? '';
  await findOwnRule(c.get('em'), rule);
  const { off, why = '', instead = '', seen = '' } = c.get('form');
  const again = (fields: Fields) =>
    rulePage(c, web, rule, { off: off !== undefined, why, instead }, seen, fields);
  const read = readForm(c, KindnessRuleInput);
  if (!read.ok) return again(read.fields);
  try {
    const member = requireMember(c.get('actor'));
    const wanted = { ...read.value, off: read.value.off !== undefined, rule };
    await changeKindnessRule(c.get('em'), web.tools, member, wanted);
  } catch (refusal) {
    return again(fieldsOf(refusal));
  }
  return c.redirect(paths.withDone(paths.workKindnessRule(rule), 'saved'), 303);
}
