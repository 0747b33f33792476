/** A secret counts as it is meant and not as a keyboard happens to put it together. */
export const tidySecret = (typed: string): string => typed.normalize('NFKC').trim();

/** Recovery words may be typed in capitals, with figures before them, on several lines. */
export const tidyPhrase = (typed: string): string =>
  (
    typed
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z]+/g) ?? []
  ).join(' ');

/** So many words of a list, drawn evenly. */
export function drawWords(list: readonly string[], count: number): string {
  const even = Math.floor(2 ** 32 / list.length) * list.length;
  const draw = (): string => {
    const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
    return number < even ? (list[number % list.length] ?? '') : draw();
  };
  return Array.from({ length: count }, draw).join(' ');
}
