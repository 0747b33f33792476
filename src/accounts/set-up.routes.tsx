import { paths } from '../paths.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import { requireForm } from '../platform/web/form.ts';
import type { Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { fieldsOf } from './answers.tsx';
import { JoinInput } from './join.input.ts';
import { toCodes } from './join.routes.tsx';
import { answerEarly, type JoinForm, joinPage } from './join-form.tsx';
import { isSetUpOpen, setUpOwner } from './set-up-owner.ts';
import { limitsName, signInKey } from './sign-in-key.ts';
import { takeAddress } from './take-address.ts';

/** The one-time link that makes the first owner; like any address with nothing behind it once it is used. */
export function addSetUp(routes: Routes, web: WebTools): void {
  routes.get(paths.setUp(':token'), 'anyone', async (c) => {
    const token = tokenOf(c);
    if (!(await isSetUpOpen(c.get('em'), token))) throw notFound();
    return joinPage(c, web, formFor(token), null);
  });
  routes.post(paths.setUp(':token'), 'anyone', (c) => ownerSent(c, web));
}

const tokenOf = (c: WebContext): string => c.req.param('token') ?? '';

const formFor = (token: string): JoinForm => ({ action: paths.setUp(token), purpose: 'set-up' });

async function ownerSent(c: WebContext, web: WebTools): Promise<Response> {
  const token = tokenOf(c);
  const sent = requireForm(c, JoinInput);
  const form = formFor(token);
  const early = await answerEarly(c, web, form, sent, {});
  if (early !== null) {
    if (!(await isSetUpOpen(c.get('em'), token))) throw notFound();
    return early;
  }
  const key = signInKey(web.tools.keys, sent.sign_in_name);
  await takeAddress(c, web, 'sign-in.address', limitsName(key));
  const wanted = { token, key, passphrase: sent.passphrase, agreementVersion: Number(sent.agreement) };
  try {
    return await toCodes(c, web, await setUpOwner(c.get('em'), web.tools, wanted));
  } catch (trouble) {
    if (!(trouble instanceof Problem && trouble.code === 'join.taken')) throw trouble;
    return joinPage(c, web, form, sent, { problems: fieldsOf(trouble), status: trouble.status });
  }
}
