import type { Need } from '../../src/forum/needs.catalogue.ts';
import { weighWords } from '../../src/safety/kindness/notice-unkind.rules.ts';

/** What the rules of the forum say about one text: 0 to 1, and which rules say it. */
export interface Judgment {
  readonly score: number;
  readonly rules: readonly string[];
}

/** A part of the forum that judges texts and can be measured from outside. */
export type Subject = (text: string, need: Need | null) => Judgment;

/** By the word that is said to the command. */
export const subjects: Readonly<Record<string, Subject>> = {
  kindness: (text, need) => {
    const { notices, score } = weighWords(text, { need, kind: 'reply' });
    return { score, rules: [...new Set(notices.map(({ rule }) => rule))] };
  },
};
