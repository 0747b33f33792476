/** A question, and the strategies that somebody who asks it should find. */
export interface Judged {
  words: string;
  wanted: string[];
}

/** What became of one question: the place of each wanted strategy among the first ten, from 1; null where it is not there. */
export interface Outcome extends Judged {
  places: (number | null)[];
}

const most = { lines: 100, wanted: 10 } as const;
const idIn = /(?:^|\/)([0-9a-z]{20})(?=$|[/?#])/;

/** Lines of "words = address or id of a strategy, another one"; null where one means nothing. */
export function readJudged(text: string): Judged[] | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const judged = lines.map((line): Judged | null => {
    const at = line.lastIndexOf('=');
    const words = line.slice(0, Math.max(0, at)).trim();
    const wanted = line
      .slice(at + 1)
      .split(',')
      .map((part) => idIn.exec(part.trim())?.[1]);
    const isWhole = words !== '' && words.length <= 200 && wanted.length <= most.wanted;
    return isWhole && wanted.every((id) => id !== undefined) ? { words, wanted: wanted as string[] } : null;
  });
  return lines.length > most.lines || judged.includes(null) ? null : (judged as Judged[]);
}

export const judgedText = (judged: readonly Judged[]): string =>
  judged.map(({ words, wanted }) => `${words} = ${wanted.join(', ')}`).join('\n');

/** Whether one of the wanted strategies is among the first three. */
export const isFoundEarly = ({ places }: Outcome): boolean =>
  places.some((place) => place !== null && place <= 3);

/** How near the order is to the best one, from 0 to 1 (nDCG at 10, all wanted ones alike). */
export function nearness({ places }: Pick<Outcome, 'places'>): number {
  const gain = (place: number): number => 1 / Math.log2(place + 1);
  const got = places.reduce<number>(
    (sum, place) => sum + (place === null || place > 10 ? 0 : gain(place)),
    0,
  );
  const best = places.reduce<number>((sum, _, at) => sum + gain(at + 1), 0);
  return best === 0 ? 0 : got / best;
}

export const nearnessOfAll = (outcomes: readonly Outcome[]): number =>
  outcomes.reduce((sum, outcome) => sum + nearness(outcome), 0) / Math.max(1, outcomes.length);
