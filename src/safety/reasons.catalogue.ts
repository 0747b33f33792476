/** One reason: what it can be given for, and the step that it by itself speaks for. */
interface ReasonLine {
  for: 'steps' | 'topics' | 'both';
  usual: 'suggest' | 'redact' | 'hide' | 'cool-down';
}

/**
 * Every reason the team may give, by its stable code (SAFETY 3.6). One line here and its words in
 * `views/words/en/reasons.ts` are a reason everywhere: in forms, the policy, the queue, statements, the log, and the pages
 * that tell everybody. `for`: steps, a topic on a post (CW-1), or both.
 */
const catalogue = {
  M01: { for: 'steps', usual: 'suggest' },
  M02: { for: 'both', usual: 'redact' },
  M03: { for: 'steps', usual: 'redact' },
  M04: { for: 'steps', usual: 'suggest' },
  M05: { for: 'steps', usual: 'suggest' },
  M06: { for: 'steps', usual: 'hide' },
  M07: { for: 'steps', usual: 'cool-down' },
  M08: { for: 'steps', usual: 'cool-down' },
  M09: { for: 'steps', usual: 'hide' },
  M10: { for: 'steps', usual: 'hide' },
  M11: { for: 'steps', usual: 'hide' },
  M12: { for: 'steps', usual: 'hide' },
  M13: { for: 'topics', usual: 'suggest' },
} as const satisfies Record<string, ReasonLine>;

type Catalogue = typeof catalogue;
export type Reason = keyof Catalogue;
/** A reason for a step, with words to begin a statement with. */
export type StepReason = {
  [Code in Reason]: Catalogue[Code]['for'] extends 'topics' ? never : Code;
}[Reason];

/** All of them, in the order of their codes. */
export const allReasons = (Object.keys(catalogue) as Reason[]).sort();

/** Whether it can be given for more than a topic. */
export const isStepReason = (code: Reason): code is StepReason => catalogue[code].for !== 'topics';

/** The reasons for a step. */
export const reasons: readonly StepReason[] = allReasons.filter(isStepReason);

/** The reasons for a topic on a post. Those for topics alone come first: they say that nothing is wrong with the words (CW-1). */
export const labelReasons: readonly Reason[] = [
  ...allReasons.filter((code) => !isStepReason(code)),
  ...reasons.filter((code) => catalogue[code].for === 'both'),
];

/** The highest step that a reason by itself speaks for (SAFETY 3.6, "usual step"). */
export const usualStep = (code: Reason): ReasonLine['usual'] => catalogue[code].usual;

/** The words of every reason: what it is called, and for steps what is offered to begin with where a post is hidden. */
export type ReasonWordKey = `reason.${Reason}.label` | `reason.${StepReason}.note`;
