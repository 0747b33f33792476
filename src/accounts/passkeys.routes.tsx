import type { FieldProblems } from '../../views/accounts/form-problems.ts';
import { NewPasskeyPage } from '../../views/accounts/new-passkey-page.tsx';
import { PasskeysPage } from '../../views/accounts/passkeys-page.tsx';
import { RemovePasskeyPage } from '../../views/accounts/remove-passkey-page.tsx';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import { notFound } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import { requireForm } from '../platform/web/form.ts';
import type { Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { addPasskey, beginPasskey } from './add-passkey.ts';
import { comeIn, fieldsOf, goOn, privateData, privatePage, withDone } from './answers.tsx';
import { askAgain } from './ask-passkey.ts';
import { NothingInput } from './me.input.ts';
import { BeginPasskeyInput, isWordLong, MadePasskeyInput, RemovePasskeyInput } from './passkey.input.ts';
import { listPasskeys } from './passkeys.ts';
import { removePasskey } from './remove-passkey.ts';

/** Passkeys of a member: which there are, adding and taking away, and the question before a grave step (SECURITY A5, D). */
export function addPasskeys(routes: Routes, web: WebTools): void {
  routes.get(paths.myPasskeys(), 'member', (c) => listPage(c, web, '', {}));
  routes.post(paths.myPasskeys(), 'member', (c) => begin(c, web));
  routes.get(paths.newPasskey(), 'member', (c) => goOn(c, paths.myPasskeys()));
  routes.post(paths.newPasskey(), 'member', (c) => made(c, web));
  routes.post(paths.askPasskey(), 'member', async (c) => {
    const member = requireMember(c.get('actor'));
    requireForm(c, NothingInput);
    return privateData(c, await askAgain(c.get('em'), web.tools, member));
  });
  routes.get(paths.myPasskey(':passkey'), 'member', (c) => removalPage(c, web, {}));
  routes.post(paths.myPasskey(':passkey'), 'member', (c) => removalSent(c, web));
}

const statusFor = (problems: FieldProblems): number => (Object.keys(problems).length > 0 ? 422 : 200);

async function listPage(
  c: WebContext,
  web: WebTools,
  word: string,
  problems: FieldProblems,
): Promise<Response> {
  const { keys, passkeys: place } = web.tools;
  const member = requireMember(c.get('actor'));
  const known = await listPasskeys(c.get('em'), keys, member.account);
  const props = {
    frame: web.frameOf(c),
    passkeys: known.map(({ id, word: own, day }) => ({ id, word: own, day })),
    possible: place.party !== null,
    asks: member.hasTwoStep,
    word,
    problems,
  };
  return privatePage(c, <PasskeysPage {...props} />, statusFor(problems));
}

async function begin(c: WebContext, web: WebTools): Promise<Response> {
  const { word, ...proof } = requireForm(c, BeginPasskeyInput);
  if (isWordLong(word)) return listPage(c, web, word, { word: 'passkey.word.long' });
  try {
    const offer = await beginPasskey(c.get('em'), web.tools, requireMember(c.get('actor')), proof);
    const siteName = web.site.current().tabName ?? web.site.current().name;
    return await privatePage(c, <NewPasskeyPage {...{ frame: web.frameOf(c), siteName, offer, word }} />);
  } catch (trouble) {
    return listPage(c, web, word, fieldsOf(trouble));
  }
}

async function made(c: WebContext, web: WebTools): Promise<Response> {
  const sent = requireForm(c, MadePasskeyInput);
  const word = isWordLong(sent.word) ? '' : sent.word;
  try {
    const member = requireMember(c.get('actor'));
    await comeIn(c, web, await addPasskey(c.get('em'), web.tools, member, { ...sent, word }));
  } catch (trouble) {
    return listPage(c, web, word, fieldsOf(trouble));
  }
  return goOn(c, withDone(paths.myPasskeys(), 'passkey-added'));
}

async function removalPage(c: WebContext, web: WebTools, problems: FieldProblems): Promise<Response> {
  const { account, role, waitingRole, secondSteps } = requireMember(c.get('actor'));
  const known = await listPasskeys(c.get('em'), web.tools.keys, account);
  const passkey = known.find(({ id }) => id === c.req.param('passkey'));
  if (passkey === undefined) throw notFound();
  const staff = role !== 'member' || waitingRole !== null;
  const last = known.length === 1 && !secondSteps?.code;
  const { id, word, day } = passkey;
  const props = { frame: web.frameOf(c), passkey: { id, word, day }, last, must: staff && last, problems };
  return privatePage(c, <RemovePasskeyPage {...props} />, statusFor(problems));
}

async function removalSent(c: WebContext, web: WebTools): Promise<Response> {
  const { passphrase } = requireForm(c, RemovePasskeyInput);
  const id = c.req.param('passkey') ?? '';
  try {
    const member = requireMember(c.get('actor'));
    await comeIn(c, web, await removePasskey(c.get('em'), web.tools, member, { id, passphrase }));
  } catch (trouble) {
    return removalPage(c, web, fieldsOf(trouble));
  }
  return goOn(c, withDone(paths.myPasskeys(), 'passkey-removed'));
}
