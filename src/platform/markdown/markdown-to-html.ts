import { Marked } from 'marked';
import { isVisible, textOfHtml } from '../text.rules.ts';
import { outwardLink, showsHost } from './outward-link.rules.ts';
import { escapeText } from './plain.rules.ts';

const DEEPEST_HEADING = 6;
/** The page itself owns the first two levels. */
const HEADINGS_ABOVE = 2;

const marked = new Marked({
  gfm: true,
  breaks: true,
  // Answering nothing (rather than `false`) leaves HTML to be read as the text around it.
  tokenizer: { html: () => undefined, tag: () => undefined },
  renderer: {
    heading({ tokens, depth }) {
      const words = this.parser.parseInline(tokens);
      const level = Math.min(depth + HEADINGS_ABOVE, DEEPEST_HEADING);
      return words.trim() === '' ? '' : `<h${level}>${words}</h${level}>\n`;
    },
    paragraph({ tokens }) {
      return `<p>${this.parser.parseInline(tokens).trim()}</p>\n`;
    },
    code: ({ text, lang = '' }) => {
      // One word after the marks and lines below it name a language, as everywhere. Anything else is what somebody wrote.
      const isLanguage = text !== '' && /^[\p{L}\p{N}+#.-]*$/u.test(lang);
      const lines = [isLanguage ? '' : lang, text.replace(/\n$/, '')].filter((line) => line !== '');
      return `<pre><code>${escapeText(lines.map((line) => `${line}\n`).join(''))}</code></pre>\n`;
    },
    br: () => '<br>\n',
    html: ({ text }) => escapeText(text),
    checkbox: ({ checked }) => (checked ? '[x] ' : '[ ] '),
    tablecell({ tokens, header }) {
      const words = this.parser.parseInline(tokens);
      return header ? `<th scope="col">${words}</th>\n` : `<td>${words}</td>\n`;
    },
    image({ href, tokens, text }) {
      const words = tokens ? this.parser.parseInline(tokens, this.parser.textRenderer) : text;
      return escapeLoose(words.trim() === '' ? href : words);
    },
    link({ href, tokens, text, raw, autolink }) {
      if (autolink) return linkTo(href, escapeText(text)) ?? escapeText(raw);
      const words = this.parser.parseInline(tokens);
      return linkTo(readReferences(href), words) ?? words;
    },
  },
});

/**
 * Markdown as people write it (GitHub's flavour, single line ends kept) to HTML that is not yet sanitised. HTML in it is
 * text; headings begin at h3; pictures become their description; only outward links are links, and the host follows
 * the words that do not show it. May take very long or throw RangeError on hostile text. SECURITY C8, H4.
 */
export function markdownToHtml(source: string): string {
  return marked.parse(source, { async: false });
}

function linkTo(address: string, words: string): string | undefined {
  const link = outwardLink(address);
  if (!link) return undefined;
  const shown = textOfHtml(words);
  const opened = `<a href="${escapeText(link.href)}">`;
  if (!isVisible(shown)) return `${opened}${escapeText(link.host)}</a>`;
  // bdi: a direction control in the words cannot turn the host round.
  return `${opened}${words}</a>${showsHost(shown, link.host) ? '' : ` <bdi>(${escapeText(link.host)})</bdi>`}`;
}

const REFERENCES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The parser leaves character references in addresses; these are the ones that addresses are written with. */
function readReferences(address: string): string {
  return address.replace(
    /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi,
    (whole, name, decimal, hex) => {
      if (name) return REFERENCES[name] ?? whole;
      const code = Number.parseInt(decimal ?? hex, decimal ? 10 : 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
    },
  );
}

/** Escapes text in which the parser has left character references. */
function escapeLoose(text: string): string {
  return escapeText(text).replace(/&amp;(#?\w{1,32};)/g, '&$1');
}
