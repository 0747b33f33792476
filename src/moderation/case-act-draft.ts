import { caseActPreset } from '../../views/moderation/case-act-preset.ts';
import { mark } from '../forum/redaction-mark.ts';
import { takeOut } from '../forum/take-out.rules.ts';
import { newId } from '../platform/ids.ts';
import { labelsTicked } from '../safety/label-fields.rules.ts';
import { allReasons, labelReasons } from '../safety/reasons.catalogue.ts';
import { type CaseActForm, decisionOf, missingIn } from './case-act.input.ts';
import { asksReason, type FormAct } from './case-act-fields.catalogue.ts';
import type { CaseMatter } from './case-act-matter.ts';
import type { CaseDecision } from './case-decision.ts';
import { signOf } from './decision-sign.ts';

/** What stands in the form, and whether the author's view of it stands beside it. */
export interface Draft {
  decision: CaseDecision;
  offered: string;
  seen: string | null;
  changed: boolean;
  fields: Record<string, string>;
  before?: string;
}

const untouched = {
  note: '',
  passage: '',
  space: '',
  minutes: null,
  hide: false,
  stay: false,
  why: '',
  danger: '',
};

/** A form nobody has filled in yet; where no reason is asked for, with what its author would read. */
export function freshDraft(act: FormAct, matter: CaseMatter): Draft {
  const reason = (act === 'label' && labelReasons[0]) || null;
  const labels = act === 'label' ? matter.subject.teamLabels : [];
  const begun = { ...untouched, case: matter.found.id, act, reason, labels, form_key: newId() };
  const offered = asksReason(act) ? '' : presetFor(begun, matter);
  const decision = { ...begun, note: offered };
  const seen = asksReason(act) ? null : signOf(decision);
  return { decision, offered, seen, changed: false, fields: {} };
}

/** What was sent, with what its author would read; without that where something is missing. */
export function draftOf(act: FormAct, form: CaseActForm, matter: CaseMatter): Draft {
  const typed = decisionOf(act, matter.found.id, form);
  const offered = presetFor(typed, matter);
  const decision = { ...typed, note: typed.note === form.offered ? offered : typed.note };
  const sign = signOf(decision);
  const fields = {
    ...missingIn(typed),
    // What has been seen may have been sent already, by a first press of the same button.
    ...(sign !== form.seen && { ...notThere(typed, matter), ...sameTopics(typed, matter) }),
  };
  const seen = Object.keys(fields).length > 0 ? null : sign;
  return { decision, offered, seen, changed: false, fields };
}

/** A part that a decision names has to stand in the post, so that its author finds it. */
const notThere = ({ passage }: CaseDecision, { subject }: CaseMatter): Record<string, string> =>
  passage === '' || takeOut(subject.searched, passage, mark()) !== null
    ? {}
    : { passage: 'acts.passage.not-there' };

/** Topics that stand already are nothing to tell anybody. */
const sameTopics = ({ act, labels }: CaseDecision, { subject }: CaseMatter): Record<string, string> =>
  act === 'label' &&
  labels.filter((label) => !subject.labels.includes(label)).join() === subject.teamLabels.join()
    ? { labels: 'label.team.same' }
    : {};

const presetFor = ({ act, reason, labels }: CaseDecision, { subject, own }: CaseMatter): string =>
  caseActPreset(act, { name: subject.name.shown, reason, labels, own });

/** The form as it was sent, where it could not be read. */
export function typedDraft(
  sent: Readonly<Record<string, string>>,
  act: FormAct,
  { found }: CaseMatter,
  fields: Record<string, string>,
): Draft {
  const {
    note = '',
    passage = '',
    why = '',
    danger = '',
    space = '',
    offered = '',
    form_key = newId(),
    reason: chosen,
    ...boxes
  } = sent;
  const text = { note, passage, why, danger, space, form_key };
  const reason = allReasons.find((code) => code === chosen) ?? null;
  const decision = { ...untouched, ...text, case: found.id, act, reason, labels: labelsTicked(boxes) };
  return { decision, offered, seen: null, changed: false, fields };
}
