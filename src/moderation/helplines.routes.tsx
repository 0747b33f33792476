import { z } from 'zod';
import { HelplinesPage } from '../../views/staff/helplines-page.tsx';
import { language } from '../../views/words/say.ts';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import { Problem } from '../platform/problem.ts';
import { cleanLine, cleanText, lengthOf } from '../platform/text.rules.ts';
import type { WebContext } from '../platform/web/context.ts';
import { readForm, requireForm } from '../platform/web/form.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { countryName, isCountry, pickCountries } from '../resources/countries.rules.ts';
import { helplines } from '../resources/helplines.catalogue.ts';
import { allLines, expiresOn, linesFor } from '../resources/helplines.rules.ts';
import {
  addLine,
  answerLine,
  listHelplineNotes,
  readCountryPaper,
  saveCountryPaper,
} from './change-helplines.ts';

const line = (most: number) =>
  z
    .string()
    .default('')
    .transform(cleanLine)
    .refine((value) => lengthOf(value) <= most, 'lines.own.long');
const phone = line(40).refine(
  (value) => value === '' || /^\+?[\d\s().*-]{2,}$/.test(value),
  'lines.own.number.unfit',
);
const country = z
  .string()
  .trim()
  .toUpperCase()
  .refine((value) => isCountry(value), 'lines.own.country.missing');

const OwnLineInput = z
  .strictObject({
    country,
    name: line(120).refine((value) => value !== '', 'lines.own.name.missing'),
    phone,
    text: phone,
    hours: line(300),
    source: line(300).refine((value) => value !== '', 'lines.own.source.missing'),
  })
  .refine((own) => own.phone !== '' || own.text !== '', {
    path: ['phone'],
    message: 'lines.own.number.missing',
  });

const paragraph = z
  .string()
  .default('')
  .transform(cleanText)
  .refine((value) => lengthOf(value) <= 4000, 'lines.own.long');

const PaperInput = z.strictObject({
  country,
  finder: line(300).refine(
    (value) => value === '' || (URL.canParse(value) && new URL(value).protocol === 'https:'),
    'lines.paper.finder.unfit',
  ),
  duties: paragraph,
  age: paragraph,
});
const AnswerInput = z.strictObject({
  answer: z.enum(['works', 'hide', 'show']),
  country: z.string().max(2).default(''),
});

/** Helplines that somebody has called, lines of one's own, and the sheet of the country: for owners (CR-9, GO-6). */
export function addHelplines(routes: Routes, web: WebTools): void {
  routes.get('/work/helplines', 'owner', (c) => linesPage(c, web, {}, 200));
  routes.post('/work/helplines', 'owner', (c) => addOwn(c, web));
  routes.post('/work/helplines/paper', 'owner', (c) => keepPaper(c, web));
  routes.post('/work/helplines/:line', 'owner', (c) => answer(c, web));
}

async function linesPage(
  c: WebContext,
  web: WebTools,
  fields: Record<string, string>,
  status: number,
): Promise<Response> {
  const em = c.get('em');
  const paper = await readCountryPaper(em);
  const all = allLines(helplines, await listHelplineNotes(em));
  const today = web.tools.clock.now().toISOString().slice(0, 10);
  const asked = (c.req.query('country') ?? '').toUpperCase();
  const chosen = isCountry(asked) ? asked : paper.country || null;
  const shown = linesFor(
    chosen ?? '',
    all.map(({ line }) => line),
    today,
  ).map((each) => ({
    ...each,
    hidden: all.find(({ line }) => line.id === each.line.id)?.hidden ?? false,
    expiresOn: each.line.verifiedOn === null ? null : expiresOn(each.line.verifiedOn),
  }));
  return page(
    c,
    <HelplinesPage
      frame={web.frameOf(c)}
      emergency={web.site.current().emergencyNumber}
      countries={pickCountries(
        all.map(({ line }) => line),
        language.code,
      )}
      everywhere={everyCountry()}
      chosen={chosen === null ? null : { code: chosen, name: countryName(chosen, language.code) }}
      lines={shown}
      paper={paper}
      typed={status === 422 ? c.get('form') : {}}
      fields={fields}
    />,
    status,
  );
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Every country of today, for what an organiser adds. */
const everyCountry = (): { code: string; name: string }[] =>
  pickCountries(
    letters
      .flatMap((one) => letters.map((other) => one + other))
      .filter(isCountry)
      .map((code) => ({ country: code })),
    language.code,
  );

async function addOwn(c: WebContext, web: WebTools): Promise<Response> {
  const read = readForm(c, OwnLineInput);
  if (!read.ok) return linesPage(c, web, read.fields, 422);
  try {
    await addLine(c.get('em'), web.tools, requireMember(c.get('actor')), read.value);
  } catch (refusal) {
    if (!(refusal instanceof Problem) || refusal.status !== 422) throw refusal;
    return linesPage(c, web, refusal.fields, 422);
  }
  return backTo(c, web, read.value.country, 'line-added');
}

async function keepPaper(c: WebContext, web: WebTools): Promise<Response> {
  const read = readForm(c, PaperInput);
  if (!read.ok) {
    const fields = Object.fromEntries(
      Object.entries(read.fields).map(([name, key]) => [`paper-${name}`, key]),
    );
    return linesPage(c, web, fields, 422);
  }
  await saveCountryPaper(c.get('em'), web.tools, requireMember(c.get('actor')), read.value);
  return backTo(c, web, read.value.country, 'paper-saved');
}

const doneFor = { works: 'line-checked', hide: 'line-hidden', show: 'line-shown' } as const;

async function answer(c: WebContext, web: WebTools): Promise<Response> {
  const { answer: said, country: code } = requireForm(c, AnswerInput);
  const wanted = { line: c.req.param('line') ?? '', answer: said };
  await answerLine(c.get('em'), web.tools, requireMember(c.get('actor')), wanted);
  return backTo(c, web, code, doneFor[said]);
}

/** What help is made from is read anew at once: in this process now, in others within seconds. */
async function backTo(c: WebContext, web: WebTools, code: string, done: string): Promise<Response> {
  await web.help.refresh(c.get('em'));
  return c.redirect(paths.withDone(paths.workHelplines(isCountry(code) ? code : undefined), done), 303);
}
