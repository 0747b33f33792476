import type { FieldProblems } from '../../views/accounts/form-problems.ts';
import { RolePage } from '../../views/accounts/role-page.tsx';
import { TwoStepPage } from '../../views/accounts/two-step-page.tsx';
import { paths } from '../paths.ts';
import { type Member, requireMember } from '../platform/actor.ts';
import type { WebContext } from '../platform/web/context.ts';
import { requireForm } from '../platform/web/form.ts';
import type { Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { comeIn, fieldsOf, goOn, privatePage, withDone } from './answers.tsx';
import { endTwoStep } from './end-two-step.ts';
import { enrolTwoStep, offeredSecret } from './enrol-two-step.ts';
import { RoleInput, TwoStepInput } from './me.input.ts';
import { isCode } from './one-time-code.rules.ts';
import { redeemRoleCode } from './redeem-role-code.ts';
import { otpauthAddress } from './two-step.ts';

/** Taking on a role by its code, and the second step that every role of the team needs (SECURITY A5, D). */
export function addRole(routes: Routes, web: WebTools): void {
  routes.get(paths.myRole(), 'member', (c) => rolePage(c, web, '', {}));
  routes.post(paths.myRole(), 'member', (c) => roleSent(c, web));
  routes.get(paths.myTwoStep(), 'member', (c) => twoStepPage(c, web, {}));
  routes.post(paths.myTwoStep(), 'member', (c) => twoStepSent(c, web));
}

/** Codes of the phone are on; whether there are passkeys as well is another matter. */
const hasCode = (member: Member): boolean => member.secondSteps?.code ?? member.hasTwoStep;

const statusFor = (problems: FieldProblems): number => (Object.keys(problems).length > 0 ? 422 : 200);

function rolePage(c: WebContext, web: WebTools, typed: string, problems: FieldProblems): Promise<Response> {
  const props = { frame: web.frameOf(c), typed, problems };
  return privatePage(c, <RolePage {...props} />, statusFor(problems));
}

async function roleSent(c: WebContext, web: WebTools): Promise<Response> {
  const member = requireMember(c.get('actor'));
  const { code } = requireForm(c, RoleInput);
  if (code.trim() === '') return rolePage(c, web, '', { code: 'role.code.missing' });
  if (!isCode(code)) return rolePage(c, web, code, { code: 'role.unknown' });
  try {
    await comeIn(c, web, await redeemRoleCode(c.get('em'), web.tools, member, code));
  } catch (trouble) {
    return rolePage(c, web, code, fieldsOf(trouble));
  }
  return goOn(c, withDone(member.hasTwoStep ? paths.me() : paths.myTwoStep(), 'role-taken'));
}

function twoStepPage(c: WebContext, web: WebTools, problems: FieldProblems): Promise<Response> {
  const member = requireMember(c.get('actor'));
  const staff = member.role !== 'member' || member.waitingRole !== null;
  const secret = hasCode(member) ? undefined : offeredSecret(web.tools.keys, member);
  const passkey = member.secondSteps?.passkey ?? false;
  const offer = secret && {
    key: (secret.match(/.{1,4}/g) ?? []).join(' '),
    address: otpauthAddress(secret, web.site.current().tabName ?? web.site.current().name),
  };
  const props = { frame: web.frameOf(c), staff, passkey, offer: offer || undefined, problems };
  return privatePage(c, <TwoStepPage {...props} />, statusFor(problems));
}

async function twoStepSent(c: WebContext, web: WebTools): Promise<Response> {
  const member = requireMember(c.get('actor'));
  const sent = requireForm(c, TwoStepInput);
  try {
    const session = hasCode(member)
      ? await endTwoStep(c.get('em'), web.tools, member, sent.passphrase)
      : await enrolTwoStep(c.get('em'), web.tools, member, sent);
    await comeIn(c, web, session);
  } catch (trouble) {
    return twoStepPage(c, web, fieldsOf(trouble));
  }
  return goOn(
    c,
    hasCode(member) ? withDone(paths.me(), 'two-step-off') : withDone(paths.me(), 'two-step-on'),
  );
}
