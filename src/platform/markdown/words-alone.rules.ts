/** A line of words and everyday signs that mean nothing to Markdown where they stand: no mark, no list, no address, no space at an end. */
const line = /^(?!\d+[.)])[\p{L}\p{N}"'“‘(][\p{L}\p{N} .,;:!?'"’‘“”()…–—-]*(?<! )$/u;
const address = /www\./i;

/**
 * The finished HTML of a text in which there is nothing but words, as most answers are: the same to the letter as `renderSource`
 * makes of it, without a worker. Undefined for every other text. Pure, linear time. SECURITY H3, H4.
 */
export function renderWordsAlone(text: string): string | undefined {
  const lines = text.split('\n');
  if (address.test(text) || !lines.every((each) => each === '' || line.test(each))) return undefined;
  return text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br />\n')}</p>`)
    .join('\n');
}
