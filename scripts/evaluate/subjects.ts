import type { Need } from '../../src/forum/needs.catalogue.ts';
import { type CrisisReading, noticeCrisis } from '../../src/safety/crisis/notice-crisis.rules.ts';
import { weighWords } from '../../src/safety/kindness/notice-unkind.rules.ts';

/** What the rules of the forum say about one text: 0 to 1, and which rules say it. */
export interface KindnessJudgment {
  readonly score: number;
  readonly rules: readonly string[];
}

/** How near danger a text is, and which signs say it (CR). */
export type CrisisJudgment = Pick<CrisisReading, 'score' | 'level' | 'reasons'>;

/** A part of the forum that judges texts and can be measured from outside. */
export type Subject<Judgment = KindnessJudgment | CrisisJudgment> = (
  text: string,
  need: Need | null,
) => Judgment;

const kindness: Subject<KindnessJudgment> = (text, need) => {
  const { notices, score } = weighWords(text, { need, kind: 'reply' });
  return { score, rules: [...new Set(notices.map(({ rule }) => rule))] };
};

/** Texts are read as opening posts. */
const crisis: Subject<CrisisJudgment> = (text) => {
  const { score, level, reasons } = noticeCrisis(text, { kind: 'opening' });
  return { score, level, reasons };
};

/** By the word that is said to the command. */
export const subjects = { kindness, crisis } as const;
