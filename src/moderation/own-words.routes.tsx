import { z } from 'zod';
import { OwnSentencePage } from '../../views/staff/own-sentence-page.tsx';
import { OwnSentencesPage } from '../../views/staff/own-sentences-page.tsx';
import { secondStepText } from '../accounts/second-step-text.ts';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import { notFound, Problem } from '../platform/problem.ts';
import { cleanText, lengthOf } from '../platform/text.rules.ts';
import type { WebContext } from '../platform/web/context.ts';
import { readForm } from '../platform/web/form.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { readOwnWords } from '../safety/wording.ts';
import { changeOwnWords } from './change-own-words.ts';
import { signOf } from './change-space-rules.ts';
import { type OwnWordKey, ownWordKeys } from './own-words.catalogue.ts';

/** Longest name of a reason, and longest words to begin with, in characters. */
const longest = { name: 80, words: 1000 } as const;

const WordsInput = z.strictObject({
  words: z.string().default('').transform(cleanText),
  seen: z.string().max(64).default(''),
  code: secondStepText,
});

/** The team's sentences in the organiser's own words: what reasons are called, and what is offered to begin with. */
export function addOwnWords(routes: Routes, web: WebTools): void {
  routes.get('/work/wording', 'owner', async (c) =>
    page(c, <OwnSentencesPage frame={web.frameOf(c)} own={await readOwnWords(c.get('em'))} />),
  );
  routes.get('/work/wording/:sentence', 'owner', (c) => form(c, web));
  routes.post('/work/wording/:sentence', 'owner', (c) => sent(c, web));
}

function keyOf(c: WebContext): OwnWordKey {
  const key = ownWordKeys.find((known) => known === c.req.param('sentence'));
  if (key === undefined) throw notFound();
  return key;
}

async function form(c: WebContext, web: WebTools): Promise<Response> {
  const words = (await readOwnWords(c.get('em'))).get(keyOf(c)) ?? '';
  return formPage(c, web, { words, seen: signOf(words), fields: {} });
}

const formPage = (
  c: WebContext,
  web: WebTools,
  shown: { words: string; seen: string; fields: Record<string, string> },
): Response | Promise<Response> =>
  page(
    c,
    <OwnSentencePage frame={web.frameOf(c)} sentence={keyOf(c)} {...shown} />,
    Object.keys(shown.fields).length > 0 ? 422 : 200,
  );

async function sent(c: WebContext, web: WebTools): Promise<Response> {
  const key = keyOf(c);
  const { words = '', seen = '' } = c.get('form');
  const again = (fields: Record<string, string>) => formPage(c, web, { words, seen, fields });
  const read = readForm(c, WordsInput);
  if (!read.ok) return again(read.fields);
  const isName = key.endsWith('.label');
  if (lengthOf(read.value.words) > (isName ? longest.name : longest.words)) {
    return again({ words: isName ? 'own-words.long.name' : 'own-words.long' });
  }
  try {
    await changeOwnWords(c.get('em'), web.tools, requireMember(c.get('actor')), { key, ...read.value });
  } catch (refusal) {
    if (!(refusal instanceof Problem) || refusal.status !== 422) throw refusal;
    return again(refusal.fields);
  }
  return c.redirect(paths.withDone(paths.workSentence(key), 'saved'), 303);
}
