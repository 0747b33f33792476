import { CodesGonePage, CodesPage, type CodesPageProps } from '../../views/accounts/codes-page.tsx';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import { requireForm } from '../platform/web/form.ts';
import type { Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { comeIn, fieldsOf, goOn, minutesToWait, privatePage, withDone } from './answers.tsx';
import { type BotProofs, createBotProofs, type Proof } from './bot-proof.ts';
import { confirmCodes } from './confirm-codes.ts';
import { CodesInput, JoinInput, type JoinSent } from './join.input.ts';
import { join } from './join.ts';
import { answerEarly, type JoinForm, joinPage } from './join-form.tsx';
import { showCode } from './one-time-code.rules.ts';
import { readPendingCodes } from './recovery-codes.ts';
import type { SignInOutcome } from './sign-in.ts';
import { limitsName, signInKey } from './sign-in-key.ts';
import { takeAddress } from './take-address.ts';

/** Joining in two screens: the form, then the recovery codes (ON-1..ON-7). */
export function addJoin(routes: Routes, web: WebTools): void {
  const proofs = createBotProofs(web.tools);
  const form = (proof = proofs.offer()): JoinForm => ({ action: paths.join(), purpose: 'join', proof });
  routes.get(paths.join(), 'anyone', (c) =>
    c.get('actor').kind === 'member' ? goOn(c, paths.me()) : joinPage(c, web, form(), null),
  );
  routes.post(paths.join(), 'anyone', (c) => joinSent(c, web, proofs, form));
  routes.get(paths.joinCodes(), 'member', (c) => codesPage(c, web, {}));
  routes.post(paths.joinCodes(), 'member', (c) => codesKept(c, web));
  routes.get(paths.joinCodesFile(), 'member', (c) => codesFile(c, web));
}

async function joinSent(
  c: WebContext,
  web: WebTools,
  proofs: BotProofs,
  form: (proof?: Proof) => JoinForm,
): Promise<Response> {
  const sent = requireForm(c, JoinInput);
  const name = limitsName(signInKey(web.tools.keys, sent.sign_in_name));
  const verdict = proofs.check(sent, web.tools.limits.isLifted(name));
  const same = verdict.kind === 'new' ? form() : form(verdict.proof);
  const typed = verdict.kind === 'new' ? { ...sent, answer: '' } : sent;
  const more: Record<string, string> = verdict.problem === undefined ? {} : { answer: verdict.problem };
  const early = await answerEarly(c, web, same, typed, more);
  if (early !== null) return early;
  return makeAccount(c, web, proofs, same, sent);
}

/** One answered question, one account. A second press of the same form meets the same account again (SECURITY R1). */
async function makeAccount(
  c: WebContext,
  web: WebTools,
  proofs: BotProofs,
  form: JoinForm,
  sent: JoinSent,
): Promise<Response> {
  const key = signInKey(web.tools.keys, sent.sign_in_name);
  const use = proofs.use(sent.proof, [limitsName(key), sent.passphrase]);
  if (use.kind === 'used') {
    const fresh = { ...form, proof: proofs.offer() };
    const problems = { answer: 'join.proof.wrong' };
    return joinPage(c, web, fresh, { ...sent, answer: '' }, { problems, status: 422 });
  }
  try {
    if (use.kind === 'first') await takeAddress(c, web, 'join.address', limitsName(key));
    const wanted = { key, passphrase: sent.passphrase, agreementVersion: Number(sent.agreement) };
    const outcome = await join(c.get('em'), web.tools, { ...wanted, formKey: use.nonce });
    return await toCodes(c, web, outcome);
  } catch (trouble) {
    if (use.kind === 'first') use.giveBack();
    return refused(c, web, form, sent, trouble);
  }
}

function refused(
  c: WebContext,
  web: WebTools,
  form: JoinForm,
  sent: JoinSent,
  trouble: unknown,
): Promise<Response> {
  if (trouble instanceof Problem && trouble.code === 'join.taken') {
    return joinPage(c, web, form, sent, { problems: fieldsOf(trouble), status: trouble.status });
  }
  return joinPage(c, web, form, sent, { wait: minutesToWait(c, trouble), status: 429 });
}

/** To the second screen; or, for a form sent again after all that has changed, to signing in. */
export async function toCodes(c: WebContext, web: WebTools, outcome: SignInOutcome): Promise<Response> {
  if (outcome.kind !== 'in') return goOn(c, paths.signIn());
  await comeIn(c, web, outcome.session);
  return goOn(c, paths.joinCodes());
}

async function codesPage(
  c: WebContext,
  web: WebTools,
  said: Partial<Pick<CodesPageProps, 'typed' | 'problems' | 'renewed'>>,
): Promise<Response> {
  const member = requireMember(c.get('actor'));
  const frame = web.frameOf(c);
  const codes = await readPendingCodes(c.get('em'), web.tools.keys, member.account);
  if (codes === null) return privatePage(c, <CodesGonePage frame={frame} />);
  const { typed = { kept: false, code: '' }, problems = {} } = said;
  const renewed = said.renewed ?? c.req.query('from') === 'me';
  const status = Object.keys(problems).length > 0 ? 422 : 200;
  const props = { frame, codes: codes.map(showCode), renewed, typed, problems };
  return privatePage(c, <CodesPage {...props} />, status);
}

async function codesKept(c: WebContext, web: WebTools): Promise<Response> {
  const member = requireMember(c.get('actor'));
  const sent = requireForm(c, CodesInput);
  const renewed = sent.from === 'me';
  const again = (problems: Record<string, string>) =>
    codesPage(c, web, { typed: { kept: sent.kept === 'yes', code: sent.code }, problems, renewed });
  if (sent.kept !== 'yes' && member.codesPending) return again({ kept: 'codes.kept.missing' });
  try {
    await confirmCodes(c.get('em'), web.tools, member, sent.code);
  } catch (trouble) {
    return again(fieldsOf(trouble));
  }
  if (member.waitingRole !== null) return goOn(c, withDone(paths.myTwoStep(), 'codes-kept'));
  return goOn(c, withDone(renewed ? paths.me() : paths.firstSteps(), 'codes-kept'));
}

/** The codes as a file that says nothing of where they belong. */
async function codesFile(c: WebContext, web: WebTools): Promise<Response> {
  const member = requireMember(c.get('actor'));
  const codes = await readPendingCodes(c.get('em'), web.tools.keys, member.account);
  if (codes === null) throw notFound();
  c.header('content-type', 'text/plain; charset=utf-8');
  c.header('content-disposition', 'attachment; filename="notes.txt"');
  c.header('cache-control', 'no-store');
  return c.body(`${codes.map(showCode).join('\r\n')}\r\n`);
}
