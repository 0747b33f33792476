import type { Notice } from '../safety/kindness/notice-unkind.rules.ts';

/** One phrase of one field, about which a word is said before it goes up. */
export interface Nudge {
  rule: string;
  /** The field it stands in, and where in it. */
  field: string;
  start: number;
  end: number;
  /** The words themselves. */
  passage: string;
}

/**
 * The one phrase to speak of: of all fields the one that hurts most (DESIGN 4: one at a time). Nothing where there is none, and
 * nothing where words wait for the team anyway: those are never given a wording (RE-6).
 */
export function chooseNudge(
  texts: Readonly<Record<string, string>>,
  noticed: (text: string) => readonly Notice[],
): Nudge | null {
  let worst: { field: string; notice: Notice } | null = null;
  for (const [field, text] of Object.entries(texts)) {
    for (const notice of noticed(text)) {
      if (notice.act === 'hold') return null;
      if (worst === null || notice.score > worst.notice.score) worst = { field, notice };
    }
  }
  if (worst === null) return null;
  const { field, notice } = worst;
  const { rule, start, end } = notice;
  return { rule, field, start, end, passage: (texts[field] ?? '').slice(start, end) };
}

/** The text with the offered words in place of the sentence a phrase stands in. */
export function withOtherWords(
  text: string,
  { start, end }: Pick<Nudge, 'start' | 'end'>,
  words: string,
): string {
  const from = Math.max(...['. ', '? ', '! ', '\n'].map((sign) => beginAfter(text.slice(0, start), sign)));
  const rest = text.slice(end);
  const stop = /[.?!]+(?=\s|$)|\n/.exec(rest);
  const to = stop === null ? text.length : end + stop.index + (stop[0] === '\n' ? 0 : stop[0].length);
  return `${text.slice(0, from)}${words}${text.slice(to)}`;
}

function beginAfter(before: string, sign: string): number {
  const at = before.lastIndexOf(sign);
  return at === -1 ? 0 : at + sign.length;
}
