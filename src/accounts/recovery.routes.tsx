import { RecoveryPage, type RecoveryPageProps } from '../../views/accounts/recovery-page.tsx';
import { paths } from '../paths.ts';
import { newId } from '../platform/ids.ts';
import type { WebContext } from '../platform/web/context.ts';
import { requireForm } from '../platform/web/form.ts';
import type { Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { comeIn, goOn, minutesToWait, privatePage, withDone } from './answers.tsx';
import { isCode } from './one-time-code.rules.ts';
import { checkPassphrase } from './passphrase.rules.ts';
import { recover } from './recover.ts';
import { RecoveryInput } from './sign-in.input.ts';
import { answerOutcome } from './sign-in.routes.tsx';
import { limitsName, signInKey } from './sign-in-key.ts';
import { takeAddress } from './take-address.ts';

/** Coming back with a recovery code. */
export function addRecovery(routes: Routes, web: WebTools): void {
  routes.get(paths.recovery(), 'anyone', (c) => recoveryPage(c, web, {}, 200));
  routes.post(paths.recovery(), 'anyone', (c) => codeSent(c, web));
}

function recoveryPage(
  c: WebContext,
  web: WebTools,
  said: Partial<RecoveryPageProps>,
  status: number,
): Promise<Response> {
  const nothing = { sign_in_name: '', code: '', passphrase: '', shared: false };
  const { formKey = newId(), typed = nothing, problems = {}, wait } = said;
  const frame = web.frameOf(c);
  return privatePage(c, <RecoveryPage {...{ frame, formKey, typed, problems, wait }} />, status);
}

async function codeSent(c: WebContext, web: WebTools): Promise<Response> {
  const sent = requireForm(c, RecoveryInput);
  const typed = { ...sent, passphrase: sent.new_passphrase };
  const again = (said: Partial<RecoveryPageProps>, status: number) =>
    recoveryPage(c, web, { typed, formKey: sent.form_key, ...said }, status);
  const problems = problemsOf(sent);
  if (Object.keys(problems).length > 0) return again({ problems }, 422);
  const key = signInKey(web.tools.keys, sent.sign_in_name);
  try {
    await takeAddress(c, web, 'recover.address', limitsName(key));
  } catch (trouble) {
    return again({ wait: minutesToWait(c, trouble) }, 429);
  }
  const { code, shared, form_key: formKey } = sent;
  const wanted = { key, code, passphrase: sent.new_passphrase, shared, formKey };
  const outcome = await recover(c.get('em'), web.tools, wanted);
  if (outcome.kind === 'in') {
    await comeIn(c, web, outcome.session);
    return goOn(c, withDone(paths.me(), 'recovered'));
  }
  const wrong = () => again({ problems: { code: 'recovery.wrong' } }, 422);
  return answerOutcome(c, web, outcome, { next: paths.me(), kept: null }, wrong);
}

function problemsOf(sent: {
  sign_in_name: string;
  code: string;
  new_passphrase: string;
}): Record<string, string> {
  const problems: Record<string, string> = {};
  if (sent.sign_in_name.trim() === '') problems.sign_in_name = 'recovery.name.missing';
  if (sent.code.trim() === '') problems.code = 'recovery.code.missing';
  else if (!isCode(sent.code)) problems.code = 'recovery.wrong';
  const refused = checkPassphrase(sent.new_passphrase, sent.sign_in_name);
  if (refused !== null) problems.new_passphrase = refused;
  return problems;
}
