import type { FieldProblems } from '../../views/accounts/form-problems.ts';
import { type Carried, SignInPage, type SignInPageProps } from '../../views/accounts/sign-in-page.tsx';
import { StepPage } from '../../views/accounts/step-page.tsx';
import { paths } from '../paths.ts';
import type { WebContext } from '../platform/web/context.ts';
import { requireForm } from '../platform/web/form.ts';
import type { Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { goOn, minutesToWait, privateData, privatePage, welcomeBack, withDone } from './answers.tsx';
import { askAtSignIn } from './ask-passkey.ts';
import { endSessionOf } from './end-sessions.ts';
import { localPath } from './local-path.rules.ts';
import { cookieOf, dropCookie } from './session-cookie-header.ts';
import { AskAtSignInInput, isLabelLong, readCarried, SignInInput, StepInput } from './sign-in.input.ts';
import { type SignInOutcome, signIn } from './sign-in.ts';
import { limitsName, signInKey } from './sign-in-key.ts';
import { signInWithCode } from './sign-in-with-code.ts';
import { takeAddress } from './take-address.ts';
import { readPass } from './two-step-pass.ts';

/** Signing in, with its second step, and signing out. */
export function addSignIn(routes: Routes, web: WebTools): void {
  routes.get(paths.signIn(), 'anyone', (c) => {
    const next = localPath(c.req.query('next'));
    if (c.get('actor').kind === 'member') return goOn(c, next ?? paths.me());
    return signInPage(c, web, { carried: { next, kept: null } });
  });
  routes.post(paths.signIn(), 'anyone', (c) => passphraseSent(c, web));
  routes.get(paths.signInStep(), 'anyone', (c) => goOn(c, paths.signIn()));
  routes.post(paths.signInStep(), 'anyone', (c) => codeSent(c, web));
  routes.post(paths.askPasskeyAtSignIn(), 'anyone', async (c) => {
    const { pass } = requireForm(c, AskAtSignInInput);
    return privateData(c, await askAtSignIn(c.get('em'), web.tools, pass));
  });
  routes.post(paths.signOut(), 'anyone', async (c) => {
    const actor = c.get('actor');
    const text = cookieOf(c, web.https);
    if (text !== undefined) await endSessionOf(c.get('em'), web, text);
    dropCookie(c, { https: web.https, shared: actor.kind === 'member' && actor.shared });
    return goOn(c, withDone(paths.front(), 'signed-out'));
  });
}

/** The page with nothing typed, or with what is given; the answer's status follows from what it says. */
export function signInPage(
  c: WebContext,
  web: WebTools,
  said: Partial<Omit<SignInPageProps, 'frame'>> & { carried: Carried },
): Promise<Response> {
  const status = said.wait ? 429 : said.problems || said.tooLate ? 422 : 200;
  const typed = said.typed ?? { sign_in_name: '', shared: false, label: '' };
  return privatePage(
    c,
    <SignInPage frame={web.frameOf(c)} {...said} typed={typed} problems={said.problems ?? {}} />,
    status,
  );
}

async function passphraseSent(c: WebContext, web: WebTools): Promise<Response> {
  const sent = requireForm(c, SignInInput);
  const carried = readCarried(sent);
  const again = (said: Partial<SignInPageProps>) => signInPage(c, web, { typed: sent, carried, ...said });
  if (isLabelLong(sent.label)) return again({ problems: { label: 'sign-in.label.long' } });
  const empty = leftEmpty(sent);
  if (empty) return again({ problems: empty });
  const key = signInKey(web.tools.keys, sent.sign_in_name);
  try {
    await takeAddress(c, web, 'sign-in.address', limitsName(key));
  } catch (trouble) {
    return again({ wait: { minutes: minutesToWait(c, trouble), whom: 'address' } });
  }
  let outcome: SignInOutcome;
  try {
    outcome = await signIn(c.get('em'), web.tools, { ...sent, key });
  } catch (trouble) {
    return again({ wait: { minutes: minutesToWait(c, trouble), whom: 'name' } });
  }
  return answerOutcome(c, web, outcome, carried, () =>
    again({ problems: { sign_in_name: 'sign-in.wrong' } }),
  );
}

/** What was not typed at all, by field. It tells nothing of any account and is no try. */
function leftEmpty(sent: { sign_in_name: string; passphrase: string }): FieldProblems | undefined {
  const problems = {
    ...(sent.sign_in_name.trim() === '' && { sign_in_name: 'recovery.name.missing' }),
    ...(sent.passphrase === '' && { passphrase: 'sign-in.passphrase.missing' }),
  };
  return Object.keys(problems).length === 0 ? undefined : problems;
}

/** In, or on to the code of the phone, or whatever `wrong` answers. */
export function answerOutcome(
  c: WebContext,
  web: WebTools,
  outcome: SignInOutcome,
  carried: Carried,
  wrong: () => Promise<Response>,
): Promise<Response> {
  if (outcome.kind === 'in') return welcomeBack(c, web, outcome.session, carried);
  if (outcome.kind === 'code') return stepPage(c, web, outcome.pass, carried, 200);
  return wrong();
}

function stepPage(
  c: WebContext,
  web: WebTools,
  pass: string,
  carried: Carried,
  status: number,
  said: { problems?: FieldProblems; wait?: number } = {},
): Promise<Response> {
  return privatePage(
    c,
    <StepPage
      frame={web.frameOf(c)}
      pass={pass}
      ways={readPass(web.tools.keys, web.tools.clock.now(), pass)?.ways ?? { code: true, passkey: false }}
      carried={carried}
      problems={said.problems ?? {}}
      wait={said.wait}
    />,
    status,
  );
}

async function codeSent(c: WebContext, web: WebTools): Promise<Response> {
  const sent = requireForm(c, StepInput);
  const carried = readCarried(sent);
  try {
    const outcome = await signInWithCode(c.get('em'), web.tools, sent.pass, sent.code);
    if (outcome.kind === 'in') return await welcomeBack(c, web, outcome.session, carried);
    if (outcome.kind === 'too-late') return await signInPage(c, web, { carried, tooLate: true });
    return await stepPage(c, web, sent.pass, carried, 422, { problems: { code: outcome.why } });
  } catch (trouble) {
    return stepPage(c, web, sent.pass, carried, 429, { wait: minutesToWait(c, trouble) });
  }
}
