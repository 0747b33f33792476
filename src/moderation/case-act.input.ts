import { z } from 'zod';
import { cleanText, lengthOf } from '../platform/text.rules.ts';
import { labelFields } from '../safety/content-labels.catalogue.ts';
import { withLabels } from '../safety/label-fields.rules.ts';
import { labelReasons, type Reason, reasons } from '../safety/reasons.catalogue.ts';
import { asks, asksReason, type FormAct, slowSteps } from './case-act-fields.catalogue.ts';
import type { CaseDecision } from './case-decision.ts';
import { longestNote } from './moderation.input.ts';

const words = (tooLong: string) =>
  z
    .string()
    .default('')
    .transform(cleanText)
    .refine((value) => lengthOf(value) <= longestNote, tooLong);
const press = z.string().max(10).optional();
const formKey = z.string().regex(/^[0-9a-z]{20,40}$/, 'problem.form-shape');

/** Everything the form of any act can hold; what an act does not ask for is passed over. */
export const CaseActInput = z
  .strictObject({
    reason: z.string().max(3).default(''),
    note: words('act.note.long'),
    passage: words('acts.passage.long'),
    why: words('act.note.long'),
    danger: words('act.note.long'),
    space: z.string().max(60).default(''),
    minutes: z.string().max(4).default(''),
    hide: press,
    stay: press,
    /** The words that were offered when the form was last shown: what is still the same is ours, not theirs. */
    offered: z.string().default('').transform(cleanText),
    /** What the page last showed as the words the author will read; only what has been seen is sent (MO-6). */
    seen: z.string().max(60).default(''),
    /** The button "See what they will read". */
    look: press,
    /** The button "Take it", where the time ran out while somebody wrote. */
    take: press,
    form_key: formKey,
    ...(Object.fromEntries(labelFields.map((name) => [name, press])) as Record<
      (typeof labelFields)[number],
      typeof press
    >),
  })
  .transform(withLabels);

export type CaseActForm = z.output<typeof CaseActInput>;

/** The decision a form stands for, without what its act does not ask for. */
export function decisionOf(act: FormAct, id: string, form: CaseActForm): CaseDecision {
  const { note, why, form_key } = form;
  const known: readonly Reason[] = asks(act, 'reason-of-topic') ? labelReasons : reasons;
  const minutes = slowSteps.find((step) => String(step) === form.minutes);
  const textFor = (field: 'space' | 'danger', text: string): string => (asks(act, field) ? text : '');
  return {
    case: id,
    act,
    reason: (asksReason(act) && known.find((reason) => reason === form.reason)) || null,
    note,
    passage: asks(act, 'passage') || asks(act, 'passage-needed') ? form.passage : '',
    labels: asks(act, 'labels') ? form.labels : [],
    space: textFor('space', form.space),
    minutes: asks(act, 'minutes') ? (minutes ?? null) : null,
    hide: asks(act, 'hide') && form.hide !== undefined,
    stay: asks(act, 'stay') && form.stay !== undefined,
    why,
    danger: textFor('danger', form.danger),
    form_key,
  };
}

/** What is missing before anybody can be shown what they will read: field -> key of the sentence. */
export function missingIn(decision: CaseDecision): Record<string, string> {
  const { act, reason, space, minutes, passage } = decision;
  return {
    ...(asksReason(act) && reason === null && { reason: 'act.reason.missing' }),
    ...(asks(act, 'passage-needed') && passage === '' && { passage: 'acts.passage.missing' }),
    ...(asks(act, 'space') && space === '' && { space: 'acts.space.missing' }),
    ...(asks(act, 'minutes') && minutes === null && { minutes: 'acts.minutes.missing' }),
  };
}
