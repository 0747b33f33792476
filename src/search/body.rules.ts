/** No text is searched further than this (SEARCH 4). Characters. */
export const longestBody = 20_000;

/** An answer takes at least so much of it, so that there is an end to very short ones too. */
const leastOfAnswer = 100;

/** So many answers go into what is searched at most; more have no room. */
export const mostAnswers = longestBody / leastOfAnswer;

/** Words that are searched, and how much room is left for the answers to come. Characters. */
export interface Body {
  text: string;
  room: number;
}

/** The words of an opening post. */
export const openBody = (text: string): Body => ({
  text: text.slice(0, longestBody),
  room: Math.max(0, longestBody - text.length),
});

/** What these answers, in their order, add to a body in which there is still so much room; the last may be cut. */
export function answersFor(room: number, answers: readonly string[]): Body {
  const added: string[] = [];
  let left = room;
  for (const answer of answers) {
    if (left <= 0) break;
    added.push(answer.slice(0, left));
    left -= Math.max(leastOfAnswer, answer.length);
  }
  return { text: added.join('\n'), room: Math.max(0, left) };
}
