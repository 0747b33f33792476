import type { Em } from '../platform/rows.ts';
import { readKindnessWords } from '../safety/wording.ts';
import { type CountNudge, findNudge, nudgeBefore, type ShownNudge, withOffered } from './nudge.ts';

/** What the form of an edit says of a kinder wording: that one was shown, and which way on was pressed. */
export interface EditPressed {
  nudged?: string;
  as_is?: string;
  use?: string;
  again?: string;
}

export interface AboutToChange {
  /** Each field that others will read, as it was typed and as it stands. */
  texts: Readonly<Record<string, string>>;
  before: Readonly<Record<string, string>>;
  need: string | null;
  kind: 'post' | 'reply';
  pressed: EditPressed;
}

/** The form of an edit once more: with a kinder wording, or with its words in the field they were offered for. */
export interface EditAgain {
  /** What stands in a field in place of what was typed. */
  offered: Record<string, string>;
  nudged?: string;
  nudge?: ShownNudge;
  /** The field to go on in. */
  goOn?: string;
}

/**
 * What the form of an edit shows before the change is saved, or nothing: then it is. Changed words are looked at like new
 * ones, once for each form; where only something else is changed, nobody is spoken to about words that stand (RE-2).
 */
export async function nudgeEdit(
  em: Em,
  count: CountNudge,
  { texts, before, need, kind, pressed }: AboutToChange,
): Promise<EditAgain | null> {
  const { nudged, as_is, use, again } = pressed;
  const sending = { texts, need, kind };
  if (use !== undefined) {
    const offered = await withOffered(em, sending);
    return { offered, nudged, goOn: Object.keys(offered)[0] };
  }
  if (again !== undefined) {
    const nudge = findNudge(sending, await readKindnessWords(em)) ?? undefined;
    return { offered: {}, nudged, nudge };
  }
  if (Object.entries(texts).every(([field, text]) => before[field] === text)) return null;
  const nudge = await nudgeBefore(em, count, { ...sending, nudged, asIs: as_is !== undefined });
  return nudge && { offered: {}, nudge };
}
