import type { Em } from '../platform/rows.ts';
import { kindnessRule } from '../safety/kindness/kindness-rules.catalogue.ts';
import { createReader, type Reader } from '../safety/read-once.ts';
import { type KindnessWords, readKindnessWords, sayKindness } from '../safety/wording.ts';
import type { Need } from './needs.catalogue.ts';
import type { NudgeOutcome } from './nudge.catalogue.ts';
import { chooseNudge, type Nudge, withOtherWords } from './nudge.rules.ts';

/** Adds one to how often something became of a rule's nudge in this week; told by the features above. */
export type CountNudge = (em: Em, rule: string, outcome: NudgeOutcome) => Promise<void>;

/** A nudge with its words, as the page shows it. */
export interface ShownNudge extends Nudge {
  name: string;
  why: string;
  instead: string;
}

export interface AboutToSend {
  /** Each field that others will read. */
  texts: Readonly<Record<string, string>>;
  /** What the person asked for who is answered, or who asks. */
  need: string | null;
  kind: 'post' | 'reply';
  /** The rule whose nudge this form has shown: it is not shown a second time (RE-2). */
  nudged?: string;
  /** "Send as it is". */
  asIs?: boolean;
  /** What reads the texts, so that whoever comes after does not read them again; a new one unless told. */
  read?: Reader;
}

/**
 * The kinder wording to offer before this is sent, or nothing: then it goes up. Once for each form; nothing is kept of
 * it but how often it happens in a week, by rule (RE-2 to RE-4, RE-8).
 */
export async function nudgeBefore(em: Em, count: CountNudge, about: AboutToSend): Promise<ShownNudge | null> {
  const sending = { ...about, read: about.read ?? createReader() };
  if (sending.nudged !== undefined || sending.asIs) {
    await countOutcome(em, count, sending, await readKindnessWords(em));
    return null;
  }
  // Most words are kind: the organiser's changes are read where something may be said at all.
  if (findNudge(sending, noChanges) === null) return null;
  const nudge = findNudge(sending, await readKindnessWords(em));
  if (nudge !== null) await count(em, nudge.rule, 'shown');
  return nudge;
}

const noChanges: KindnessWords = { off: new Set(), own: new Map() };

/** The phrase this text would be stopped at once for, with its words. */
export function findNudge(
  { texts, need, kind, read = createReader() }: AboutToSend,
  words: KindnessWords,
): ShownNudge | null {
  const situation = { need: need as Need | null, kind, off: words.off };
  const nudge = chooseNudge(texts, (text) => read(text).notices(situation));
  return nudge && { ...nudge, ...sayKindness(nudge.rule, words) };
}

/** A field with the words we offered in place of the sentence they were offered for; nothing where none are offered. */
export async function withOffered(em: Em, sending: AboutToSend): Promise<Record<string, string>> {
  const nudge = findNudge(sending, await readKindnessWords(em));
  if (nudge === null) return {};
  return { [nudge.field]: withOtherWords(sending.texts[nudge.field] ?? '', nudge, nudge.instead) };
}

async function countOutcome(
  em: Em,
  count: CountNudge,
  sending: AboutToSend,
  words: KindnessWords,
): Promise<void> {
  const rule = kindnessRule(sending.nudged ?? '')?.code;
  if (rule === undefined) return;
  const { texts, need, kind, read = createReader() } = sending;
  const situation = { need: need as Need | null, kind, off: words.off };
  const stands = Object.values(texts).some((text) =>
    read(text)
      .notices(situation)
      .some((notice) => notice.rule === rule),
  );
  await count(em, rule, stands ? 'as-it-is' : 'changed');
}
