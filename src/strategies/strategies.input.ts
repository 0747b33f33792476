import { z } from 'zod';
import {
  editNudgeFields,
  formKey,
  boxes as labelBoxes,
  lookOverButtons,
  nudgeFields,
  part,
  partToFill,
  press,
  revision,
  title,
  titleBeside,
  voice,
} from '../forum/form-fields.ts';
import { cleanText, lengthOf } from '../platform/text.rules.ts';
import { withLabels } from '../safety/label-fields.rules.ts';
import {
  companies,
  costs,
  energies,
  evidences,
  type MinuteStep,
  minuteSteps,
  outcomes,
} from './facets.catalogue.ts';
import { boxFields } from './strategy-facets.rules.ts';
import { textFields } from './strategy-form.rules.ts';

/** Longest part of a strategy, in characters: together they print on one page. */
const longestPart = 1500;

const long = 'strategy.long';
const fits = (value: string): boolean => lengthOf(value) <= longestPart;
const told = (missing: string) => partToFill(long, missing).refine(fits, long);
const mayBeTold = part(long).refine(fits, long);

const ticks = Object.fromEntries(boxFields.map((name) => [name, press]));

const minutes = minuteSteps.map(String) as [string, ...string[]];

/** What is told and what it can be found by. What several fields say together: `missingTogether`. */
const strategyFields = {
  about: told('strategy.about.missing'),
  steps: told('strategy.steps.missing'),
  when: told('strategy.when.missing'),
  when_not: mayBeTold.default(''),
  when_unknown: press,
  care: mayBeTold.default(''),
  minutes: z.enum(minutes, 'strategy.minutes.missing').transform((value) => Number(value) as MinuteStep),
  energy: z.enum(energies, 'strategy.energy.missing'),
  company: z.enum(companies, 'strategy.choose'),
  cost: z.enum(costs, 'strategy.choose'),
  evidence: z.enum(evidences, 'strategy.choose'),
  evidence_link: z.string().trim().max(500, 'strategy.link.missing').default(''),
  night: press,
  ...ticks,
};

/** Step 1, or a button pressed in step 2: any text in any field. */
export const StrategyLookOverInput = z
  .strictObject({
    ...(Object.fromEntries(textFields.map((name) => [name, z.string().default('')])) as Record<
      (typeof textFields)[number],
      z.ZodDefault<z.ZodString>
    >),
    when_unknown: press,
    night: press,
    form_key: formKey,
    ...voice,
    ...lookOverButtons,
    ...ticks,
    ...labelBoxes,
  })
  .transform(withLabels);

/** The fields of step 1, as they are checked before step 2 is shown. */
export const StrategyWords = z.object({ title, ...strategyFields });

export const StrategyInput = z
  .strictObject({
    title,
    ...strategyFields,
    form_key: formKey,
    ...voice,
    fine: press,
    ...nudgeFields,
    ...labelBoxes,
  })
  .transform(withLabels);

/** The form of a strategy that stands, with the title it has. */
export const editStrategyInput = (standing: string) =>
  z
    .strictObject({
      title: titleBeside(standing),
      ...strategyFields,
      revision,
      ...editNudgeFields,
      ...labelBoxes,
    })
    .transform(withLabels);

/** What happened, or that the answer is taken back: sent twice, it says the same (SECURITY R1). */
export const OutcomeInput = z
  .strictObject({ told: z.enum(outcomes).optional(), take: z.literal('back').optional() })
  .refine(({ told: said, take }) => (said === undefined) !== (take === undefined), 'problem.form-shape');

/** Longest note on a strategy one keeps, in characters. */
const longestNote = 500;
export const ShelfInput = z.strictObject({
  act: z.enum(['set', 'take'], 'problem.form-shape'),
  note: z
    .string()
    .default('')
    .transform((text) => cleanText(text).trim())
    .refine((text) => lengthOf(text) <= longestNote, 'bookmark.note.long'),
});

/** Boxes of strategies by id, and the address of one more. */
export const UsedStrategiesInput = z.record(
  z.string().regex(/^(?:use_[0-9a-z]{20}|address)$/, 'problem.form-shape'),
  z.string().max(500),
);
