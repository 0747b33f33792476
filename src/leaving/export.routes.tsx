import type { FieldProblems } from '../../views/accounts/form-problems.ts';
import { ExportPage } from '../../views/leaving/export-page.tsx';
import { fieldsOf, privatePage } from '../accounts/answers.tsx';
import { checkOwnPassphrase } from '../accounts/check-own-passphrase.ts';
import { isFreshSignIn } from '../accounts/is-fresh-sign-in.ts';
import { cookieOf } from '../accounts/session-cookie-header.ts';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import type { WebContext } from '../platform/web/context.ts';
import { requireForm } from '../platform/web/form.ts';
import type { Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { gatherOwnThings } from './gather-own-things.ts';
import { ExportInput } from './leaving.input.ts';
import { asHtml, asJson, streamOf } from './write-own-things.tsx';

/** Everything of one's own in one file, made on the spot (PR-5). */
export function addExport(routes: Routes, web: WebTools): void {
  routes.get(paths.myExport(), 'member', (c) => exportPage(c, web, {}));
  routes.post(paths.myExport(), 'member', (c) => exportSent(c, web));
}

const isFresh = (c: WebContext, web: WebTools): boolean => isFreshSignIn(web.tools, cookieOf(c, web.https));

function exportPage(c: WebContext, web: WebTools, problems: FieldProblems): Promise<Response> {
  const asks = !isFresh(c, web);
  const status = Object.keys(problems).length > 0 ? 422 : 200;
  return privatePage(c, <ExportPage {...{ frame: web.frameOf(c), asks, problems }} />, status);
}

const kinds = {
  json: { write: asJson, type: 'application/json; charset=utf-8' },
  html: { write: asHtml, type: 'text/html; charset=utf-8' },
} as const;

/** The file itself, as it is made: nothing of it is kept here or on the way. */
async function exportSent(c: WebContext, web: WebTools): Promise<Response> {
  const member = requireMember(c.get('actor'));
  const { form, passphrase } = requireForm(c, ExportInput);
  const em = c.get('em');
  if (!isFresh(c, web)) {
    try {
      await checkOwnPassphrase(em, web.tools, member, passphrase);
    } catch (trouble) {
      return exportPage(c, web, fieldsOf(trouble));
    }
  }
  const { write, type } = kinds[form];
  const things = await gatherOwnThings(em, web.tools, member, web.site.current().name);
  c.header('content-type', type);
  c.header('cache-control', 'no-store');
  c.header('content-disposition', `attachment; filename="my-things.${form}"`);
  return c.body(streamOf(write(things)));
}
