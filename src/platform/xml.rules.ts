/** What XML 1.0 has no way to write down, not even escaped: most controls, halves of pairs, two code points of no use. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const NAMES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Any text as it may stand in an element or an attribute of XML 1.0: read back it is the same text, without the
 * characters XML forbids. Carriage returns are written as references, because readers turn bare ones into line feeds.
 */
export const xmlText = (text: string): string =>
  text
    .replace(NOT_XML, '')
    .replace(/[&<>"']/g, (sign) => NAMES[sign] ?? '')
    .replaceAll('\r', '&#13;');
