import { AgreementAgainPage } from '../../views/accounts/agreement-again-page.tsx';
import { BackPage } from '../../views/accounts/back-page.tsx';
import type { FieldProblems } from '../../views/accounts/form-problems.ts';
import { MePage } from '../../views/accounts/me-page.tsx';
import { NewCodesPage, PassphrasePage } from '../../views/accounts/passphrase-page.tsx';
import { SettingsPage } from '../../views/accounts/settings-page.tsx';
import type { KeptText } from '../../views/parts/kept-fields.tsx';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import type { WebContext } from '../platform/web/context.ts';
import { requireForm } from '../platform/web/form.ts';
import { readKept } from '../platform/web/kept-text.ts';
import type { Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { acceptAgreement } from './accept-agreement.ts';
import { countCodes, findMyPlace } from './accounts.queries.ts';
import { hasConsented, mayWrite } from './agreement.policy.ts';
import { findSaidYes, newestAgreement } from './agreement.ts';
import { comeIn, fieldsOf, goOn, privatePage, withDone } from './answers.tsx';
import { changePassphrase } from './change-passphrase.ts';
import { chooseDraftsOnLeave } from './choose-drafts-on-leave.ts';
import { chooseSettings } from './choose-settings.ts';
import { readLocker } from './lockers.ts';
import { makeNewCodes } from './make-new-codes.ts';
import {
  AgreementInput,
  DraftsSettingInput,
  NewCodesInput,
  PassphraseInput,
  SettingsInput,
} from './me.input.ts';
import { checkPassphrase } from './passphrase.rules.ts';

/** The own place: passphrase, recovery codes, settings, a new agreement. */
export function addMe(routes: Routes, web: WebTools): void {
  routes.get(paths.me(), 'member', async (c) => {
    const place = await findMyPlace(c.get('em'), requireMember(c.get('actor')));
    return privatePage(c, <MePage frame={web.frameOf(c)} place={place} />);
  });
  routes.get(paths.myPassphrase(), 'member', (c) => passphrasePage(c, web, '', {}));
  routes.post(paths.myPassphrase(), 'member', (c) => passphraseSent(c, web));
  routes.get(paths.myCodes(), 'member', (c) => newCodesPage(c, web, {}));
  routes.post(paths.myCodes(), 'member', (c) => newCodesSent(c, web));
  routes.get(paths.mySettings(), 'member', (c) => settingsPage(c, web, {}));
  routes.post(paths.mySettings(), 'member', (c) => settingsSent(c, web));
  routes.post(paths.myDraftsSetting(), 'member', async (c) => {
    const { keep_drafts: keep } = requireForm(c, DraftsSettingInput);
    const member = requireMember(c.get('actor'));
    await chooseDraftsOnLeave(c.get('em'), web.tools, member, keep === 'yes');
    return goOn(c, withDone(paths.mySettings(), 'saved'));
  });
  routes.get(paths.myAgreement(), 'member', (c) => agreementPage(c, web));
  routes.post(paths.myAgreement(), 'member', (c) => agreementSent(c, web));
}

const statusFor = (problems: FieldProblems): number => (Object.keys(problems).length > 0 ? 422 : 200);

function passphrasePage(
  c: WebContext,
  web: WebTools,
  typed: string,
  problems: FieldProblems,
): Promise<Response> {
  const props = { frame: web.frameOf(c), typed, problems };
  return privatePage(c, <PassphrasePage {...props} />, statusFor(problems));
}

async function passphraseSent(c: WebContext, web: WebTools): Promise<Response> {
  const member = requireMember(c.get('actor'));
  const sent = requireForm(c, PassphraseInput);
  const problems: FieldProblems = {};
  if (sent.passphrase === '') problems.passphrase = 'passphrase.old.missing';
  const refused = checkPassphrase(sent.new_passphrase, '');
  if (refused !== null) problems.new_passphrase = refused;
  if (Object.keys(problems).length > 0) return passphrasePage(c, web, sent.new_passphrase, problems);
  try {
    const wanted = { old: sent.passphrase, fresh: sent.new_passphrase };
    await comeIn(c, web, await changePassphrase(c.get('em'), web.tools, member, wanted));
  } catch (trouble) {
    return passphrasePage(c, web, sent.new_passphrase, fieldsOf(trouble));
  }
  return goOn(c, withDone(paths.me(), 'passphrase-new'));
}

async function newCodesPage(c: WebContext, web: WebTools, problems: FieldProblems): Promise<Response> {
  const codesLeft = await countCodes(c.get('em'), requireMember(c.get('actor')));
  const props = { frame: web.frameOf(c), problems, codesLeft };
  return privatePage(c, <NewCodesPage {...props} />, statusFor(problems));
}

async function newCodesSent(c: WebContext, web: WebTools): Promise<Response> {
  const { passphrase } = requireForm(c, NewCodesInput);
  try {
    await makeNewCodes(c.get('em'), web.tools, requireMember(c.get('actor')), passphrase);
  } catch (trouble) {
    return newCodesPage(c, web, fieldsOf(trouble));
  }
  return goOn(c, paths.renewedCodes());
}

async function settingsPage(c: WebContext, web: WebTools, problems: FieldProblems): Promise<Response> {
  const { account } = requireMember(c.get('actor'));
  const settings = await readLocker(c.get('em'), web.tools.keys, account, 'settings');
  const props = {
    frame: web.frameOf(c),
    zones: timeZones(),
    chosen: settings.timeZone ?? '',
    keepDrafts: settings.keepDrafts ?? false,
    mentions: settings.withoutMentions !== true,
    fadeAfter: settings.fadeAfter,
    communityZone: web.site.current().timeZone,
    problems,
  };
  return privatePage(c, <SettingsPage {...props} />, statusFor(problems));
}

let zones: readonly string[] | undefined;

/** Some 400 names; asked for once. */
function timeZones(): readonly string[] {
  zones ??= Intl.supportedValuesOf('timeZone');
  return zones;
}

async function settingsSent(c: WebContext, web: WebTools): Promise<Response> {
  const { time_zone: zone, mentions, fade_after: days } = requireForm(c, SettingsInput);
  try {
    const wanted = {
      zone,
      mentions: mentions !== undefined,
      ...(days === '' ? {} : { fadeAfter: Number(days) }),
    };
    await chooseSettings(c.get('em'), web.tools, requireMember(c.get('actor')), wanted);
  } catch (trouble) {
    return settingsPage(c, web, fieldsOf(trouble));
  }
  return goOn(c, withDone(paths.mySettings(), 'saved'));
}

async function agreementPage(
  c: WebContext,
  web: WebTools,
  kept: KeptText | null = null,
  problems: FieldProblems = {},
): Promise<Response> {
  const em = c.get('em');
  const agreement = await newestAgreement(em);
  const said = await findSaidYes(em, requireMember(c.get('actor')));
  const accepted = mayWrite(said, agreement.version) === true;
  if (accepted && kept !== null) return backWith(c, web, kept);
  const changed = said.agreementVersion < agreement.version;
  const props = { frame: web.frameOf(c), agreement, accepted, changed, consented: hasConsented(said), kept };
  return privatePage(c, <AgreementAgainPage {...props} problems={problems} />, statusFor(problems));
}

/** A text that was refused for a new agreement travels through reading it and saying yes (PO-1). */
async function agreementSent(c: WebContext, web: WebTools): Promise<Response> {
  const sent = requireForm(c, AgreementInput);
  const kept = readKept(sent.kept);
  if (sent.version === undefined) return agreementPage(c, web, kept);
  const wanted = { version: sent.version, consented: sent.consent !== undefined };
  try {
    await acceptAgreement(c.get('em'), web.tools, requireMember(c.get('actor')), wanted);
  } catch (trouble) {
    return agreementPage(c, web, kept, fieldsOf(trouble));
  }
  return kept === null ? goOn(c, withDone(paths.me(), 'agreed')) : backWith(c, web, kept);
}

const backWith = (c: WebContext, web: WebTools, kept: KeptText): Promise<Response> =>
  privatePage(c, <BackPage frame={web.frameOf(c)} kept={kept} after="agreement" />);
