import { cleanText } from '../text.rules.ts';

/**
 * A body without any Markdown: its text escaped, in paragraphs, single line ends kept. What is shown when a body is too
 * deep, too slow or too large for the renderer, so that no word of it is lost. Pure, linear time. SECURITY H3.
 */
export function renderPlain(source: string): string {
  return cleanText(source)
    .split(/\n(?:[ \t]*\n)+/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${escapeText(paragraph).replaceAll('\n', '<br />\n')}</p>`)
    .join('\n');
}

/** Text made fit to stand between tags or in a quoted attribute. */
export function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
