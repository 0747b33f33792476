/** Combining marks that may follow each other; more would cover the lines above and below. SECURITY H6. */
export const MARKS_IN_A_ROW = 8;
const TOO_MANY_MARKS = new RegExp(`\\p{M}(?:\\p{Cf}*\\p{M}){${MARKS_IN_A_ROW},}`, 'gu');
const TOO_MANY_BLANK_LINES = /\n(?:[ \t]*\n){4,}/g;

/** Controls but line feed and tab, noncharacters, direction overrides, and format characters that no keyboard makes. */
const NOT_TEXT =
  /(?![\n\t])\p{Cc}|\p{Noncharacter_Code_Point}|[\u202d\u202e\u206a-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb]/gu;
/** Tag characters stay only where they spell the flag of a region, as in the flag of Scotland. */
const FLAG = '\\u{1f3f4}[\\u{e0020}-\\u{e007e}]{1,8}\\u{e007f}';
const STRAY_TAGS = new RegExp(`(${FLAG})|[\\u{e0000}-\\u{e007f}]+`, 'gu');
const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]/u;

/** Letters and signs of the scripts in which a joiner or non-joiner changes what is read. */
const JOINING =
  '[[\\p{scx=Arab}\\p{scx=Syrc}\\p{scx=Mong}\\p{scx=Nkoo}\\p{scx=Deva}\\p{scx=Beng}\\p{scx=Guru}\\p{scx=Gujr}' +
  '\\p{scx=Orya}\\p{scx=Taml}\\p{scx=Telu}\\p{scx=Knda}\\p{scx=Mlym}\\p{scx=Sinh}\\p{scx=Khmr}\\p{scx=Mymr}]' +
  '&&[[\\p{L}\\p{M}]--\\p{Default_Ignorable_Code_Point}]]';
const INVISIBLE_IN_PLACE = [
  FLAG,
  `(?<=${JOINING})[\\u200c\\u200d](?=${JOINING})`,
  '(?<=\\p{Extended_Pictographic}|\\p{Emoji}\\ufe0f|\\p{Emoji_Modifier})\\u200d(?=\\p{Extended_Pictographic})',
  '(?<=\\p{Emoji})[\\ufe0e\\ufe0f]',
  '(?<=\\p{Unified_Ideograph})[\\ufe00-\\ufe02\\u{e0100}-\\u{e01ef}]',
  '(?<=[\\p{scx=Mong}&&\\p{L}])[\\u180b-\\u180d\\u180f]',
].join('|');
const INVISIBLE = new RegExp(`(${INVISIBLE_IN_PLACE})|[\\p{Default_Ignorable_Code_Point}\\u2800]`, 'gv');

/**
 * A body as it may be stored: well-formed, line feeds only, no control but tab, no direction override, bidi controls in
 * pairs within their line, at most 8 combining marks in a row and 3 blank lines. Trailing spaces inside stay, for
 * Markdown breaks. A text that nobody could see becomes ''. Never longer than what came in (so an opener without its
 * closer is taken out, not closed); cleaning twice changes nothing. SECURITY H6.
 */
export function cleanText(raw: string): string {
  const text = raw
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(NOT_TEXT, '')
    .replace(STRAY_TAGS, '$1')
    .replace(TOO_MANY_MARKS, capMarks)
    .split('\n')
    .map(pairBidiControls)
    .join('\n')
    .replace(TOO_MANY_BLANK_LINES, '\n\n\n\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
  return isVisible(text) ? text : '';
}

/**
 * A title or a name as it may be stored: one line, white space folded and trimmed, no bidi control and nothing of no
 * width, except where letters or emoji need it. Never longer; cleaning twice changes nothing. SECURITY A7, H6.
 */
export function cleanLine(raw: string): string {
  const line = raw
    .toWellFormed()
    .replace(/(?:(?!\ufeff)[\s\u0085])+/g, ' ')
    .replace(NOT_TEXT, '')
    .replace(INVISIBLE, '$1')
    .replace(TOO_MANY_MARKS, capMarks)
    // A joiner whose mark has just gone joins nothing any more.
    .replace(INVISIBLE, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();
  return isVisible(line) ? line : '';
}

/** Whether a reader would see anything of `text`: it holds more than white space and characters of no width. */
export function isVisible(text: string): boolean {
  return VISIBLE.test(text);
}

/** The length people are told about: code points, so that an emoji or a rare letter is not counted twice. SECURITY H1. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** The words of a rendered body on one line, at most `max` code points, cut after a word with an ellipsis. For quotes. */
export function plainExcerpt(html: string, max: number): string {
  return cutAtWord(textOfHtml(html).replace(/\s+/g, ' ').trim(), max);
}

/** What a reader sees of HTML that we rendered: tags gone, a line feed where a block or a break ends. */
export function textOfHtml(html: string): string {
  return html
    .replace(/<(?:br|hr|\/(?:p|h[1-6]|li|blockquote|pre|tr|t[dh]))[^>]*>\n?/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: keyof typeof REFERENCES) => REFERENCES[name]);
}

/** `text` if it has at most `max` code points, else its first whole words and an ellipsis, together at most `max`. */
export function cutAtWord(text: string, max: number): string {
  const points = [...text];
  if (points.length <= max) return text;
  const kept = points.slice(0, max - 1).join('');
  const next = points.slice(max - 1, max + 32).join('');
  const end = lastBoundary(kept, next, 'word') || lastBoundary(kept, next, 'grapheme');
  return `${kept
    .slice(0, end)
    .trimEnd()
    .replace(/[.,;:]+$/, '')}…`;
}

const REFERENCES = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function capMarks(run: string): string {
  let marks = 0;
  return run.replace(/\p{M}/gu, (mark) => {
    marks += 1;
    return marks <= MARKS_IN_A_ROW ? mark : '';
  });
}

/** Keeps embeddings and isolates that are opened and closed in this line as the bidi algorithm pairs them. */
function pairBidiControls(line: string): string {
  if (!/[\u202a-\u202c\u2066-\u2069]/.test(line)) return line;
  const kept = pairedControls(line);
  return line.replace(/[\u202a-\u202c\u2066-\u2069]/g, (char, at: number) => (kept.has(at) ? char : ''));
}

/** Where the controls stand that are opened and closed in this line. */
function pairedControls(line: string): Set<number> {
  const open: { at: number; isolate: boolean }[] = [];
  const kept = new Set<number>();
  let isolates = 0;
  const close = (at: number): void => void kept.add(at).add(open.pop()?.at as number);
  for (const { 0: char, index: at } of line.matchAll(/[\u202a-\u202c\u2066-\u2069]/g)) {
    if (char === '\u202c') {
      if (open.at(-1)?.isolate === false) close(at);
    } else if (char === '\u2069') {
      if (isolates === 0) continue;
      while (open.at(-1)?.isolate === false) open.pop();
      close(at);
      isolates -= 1;
    } else {
      const isolate = char >= '\u2066';
      open.push({ at, isolate });
      if (isolate) isolates += 1;
    }
  }
  return kept;
}

const segmenters = {
  word: new Intl.Segmenter('en', { granularity: 'word' }),
  grapheme: new Intl.Segmenter('en', { granularity: 'grapheme' }),
};

/** Where the last word (or letter with its marks) ends that lies wholly in `kept`; 0 if none does. */
function lastBoundary(kept: string, next: string, granularity: 'word' | 'grapheme'): number {
  const segments = segmenters[granularity].segment(kept + next);
  let end = segments.containing(kept.length)?.index ?? kept.length;
  while (end > 0) {
    const { index, segment } = segments.containing(end - 1) ?? { index: 0, segment: '' };
    if (segment.trim() !== '') return end;
    end = index;
  }
  return 0;
}
