import type { FieldProblems } from '../../views/accounts/form-problems.ts';
import { JoinPage, type JoinPageProps } from '../../views/accounts/join-page.tsx';
import { TooYoungPage } from '../../views/accounts/too-young-page.tsx';
import { randomBelow } from '../platform/ids.ts';
import type { WebContext } from '../platform/web/context.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { newestAgreement } from './agreement.ts';
import { privatePage } from './answers.tsx';
import type { Proof } from './bot-proof.ts';
import { checkJoin, isSuggestion, type JoinSent } from './join.input.ts';
import { suggestPassphrase } from './passphrase.rules.ts';

/** The form of joining and of making the first owner: where it goes, and the proof it carries. */
export interface JoinForm {
  action: string;
  purpose: JoinPageProps['purpose'];
  proof?: Proof;
}

type Said = Partial<Omit<JoinPageProps, 'frame' | 'action' | 'purpose' | 'proof'>>;

/** The page with what was typed so far, or empty. */
export async function joinPage(
  c: WebContext,
  web: WebTools,
  form: JoinForm,
  sent: JoinSent | null,
  said: Said & { status?: number } = {},
): Promise<Response> {
  const agreement = await newestAgreement(c.get('em'));
  const props: JoinPageProps = {
    frame: web.frameOf(c),
    agreement,
    ...(sent === null ? nothingTyped() : asTyped(sent, agreement.version)),
    problems: {},
    taken: false,
    shown: false,
    ...form,
    ...said,
  };
  return privatePage(c, <JoinPage {...props} />, said.status ?? 200);
}

const newSuggestion = (): string => suggestPassphrase(randomBelow);

const nothingTyped = () => ({
  typed: { sign_in_name: '', passphrase: '', consent: false, age: '', answer: '' },
  nameSeen: '',
  suggestion: newSuggestion(),
  agreementChanged: false,
});

const asTyped = (sent: JoinSent, agreementVersion: number) => ({
  typed: { ...sent, consent: sent.consent === 'yes' },
  nameSeen: sent.name_seen,
  suggestion: isSuggestion(sent.suggestion) ? sent.suggestion : newSuggestion(),
  agreementChanged: sent.agreement !== String(agreementVersion),
});

/**
 * What both forms answer before anything is made: words filled in, somebody who is too young, a problem. `null` where
 * nothing stands in the way. `more` are problems that were found elsewhere, such as a proof that does not hold.
 */
export async function answerEarly(
  c: WebContext,
  web: WebTools,
  form: JoinForm,
  sent: JoinSent,
  more: FieldProblems,
): Promise<Response | null> {
  if (sent.act === 'use-words' && isSuggestion(sent.suggestion)) {
    return joinPage(c, web, form, { ...sent, passphrase: sent.suggestion }, { taken: true });
  }
  if (sent.act !== '') return joinPage(c, web, form, sent, { shown: true });
  if (sent.age === 'no') return privatePage(c, <TooYoungPage frame={web.frameOf(c)} />);
  const { problems, nameWarning } = checkJoin(sent);
  const all = { ...problems, ...more };
  const { version } = await newestAgreement(c.get('em'));
  const changed = sent.agreement !== String(version);
  if (Object.keys(all).length === 0 && nameWarning === undefined && !changed) return null;
  const nameSeen = nameWarning === undefined ? sent.name_seen : sent.sign_in_name;
  return joinPage(c, web, form, sent, { problems: all, nameWarning, nameSeen, status: 422 });
}
