/** Openers and closers that are no question: each has a shape of its own. */
const pairs: Readonly<Record<string, string>> = { '“': '”', '„': '”', '«': '»', '‟': '”' };
/** As far as a word in single marks may reach: an apostrophe is one too, so a longer reach would find none. */
const longestSingle = 240;
/** Short forms that begin with an apostrophe and quote nothing. */
const clipped = /^(?:cause|cuz|coz|til|till|em|bout|tis|twas|n|\d0s|round|nuff|sup|kay)\b/i;

/**
 * Which letters of a text are somebody else's words: lines that begin with `>`, what stands between quotation marks, and
 * code. Of such words nobody is told anything (RE-4). One 1 for each letter that is quoted. Time grows with the length.
 */
export function quotedParts(text: string): Uint8Array {
  const quoted = new Uint8Array(text.length);
  markLines(text, quoted);
  markShapedMarks(text, quoted);
  markStraightMarks(text, quoted);
  markSingleMarks(text, quoted);
  return quoted;
}

function markLines(text: string, quoted: Uint8Array): void {
  for (const line of text.matchAll(/^[ \t]{0,3}>[^\r\n]*/gm))
    quoted.fill(1, line.index, line.index + line[0].length);
  for (const code of text.matchAll(/`[^`\n]+`/g)) quoted.fill(1, code.index, code.index + code[0].length);
}

function markShapedMarks(text: string, quoted: Uint8Array): void {
  let opened = -1;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (pairs[sign] !== undefined) {
      if (depth === 0) opened = at;
      depth += 1;
    } else if ((sign === '”' || sign === '»') && depth > 0) {
      depth -= 1;
      if (depth === 0) quoted.fill(1, opened, at + 1);
    } else if (sign === '”' && depth === 0) {
      // Closed and never opened: some keyboards write only this one, at both ends.
      const end = text.indexOf('”', at + 1);
      if (end < 0) return;
      quoted.fill(1, at, end + 1);
      at = end;
    }
  }
  if (depth > 0) closeByStraight(text, quoted, opened);
}

/** Opened as “ and closed as ". */
function closeByStraight(text: string, quoted: Uint8Array, opened: number): void {
  const end = text.indexOf('"', opened + 1);
  if (end > 0) quoted.fill(1, opened, end + 1);
}

/** Straight marks belong together in twos, first within a paragraph; what is left over there, across paragraphs. */
function markStraightMarks(text: string, quoted: Uint8Array): void {
  let inParagraph = -1;
  let leftOver = -1;
  for (let at = 0; at < text.length; at++) {
    if (isParagraphEnd(text, at) && inParagraph >= 0) {
      if (leftOver >= 0) {
        quoted.fill(1, leftOver, inParagraph + 1);
        leftOver = -1;
      } else leftOver = inParagraph;
      inParagraph = -1;
    }
    if ((text[at] !== '"' && text[at] !== '＂') || quoted[at] === 1) continue;
    if (inParagraph >= 0) {
      quoted.fill(1, inParagraph, at + 1);
      inParagraph = -1;
    } else if (!/\d/.test(text[at - 1] ?? '')) inParagraph = at;
  }
  if (leftOver >= 0 && inParagraph >= 0) quoted.fill(1, leftOver, inParagraph + 1);
}

const isParagraphEnd = (text: string, at: number): boolean => text[at] === '\n' && text[at + 1] === '\n';

/** 'Man up': opened where no letter stands before, closed where none follows, on the same line. */
function markSingleMarks(text: string, quoted: Uint8Array): void {
  const opener = /(?<![\p{L}\p{N}'’‘`´])['’‘`´](?=\p{L})/gu;
  for (let open = opener.exec(text); open !== null; open = opener.exec(text)) {
    if (quoted[open.index] === 1 || clipped.test(text.slice(open.index + 1, open.index + 8))) continue;
    const reach = text.slice(open.index + 1, open.index + 1 + longestSingle).split('\n')[0] ?? '';
    const close = /(?<=[\p{L}\p{N}.,!?…])['’`´](?![\p{L}\p{N}])/u.exec(reach);
    if (close === null) continue;
    const end = open.index + 1 + close.index + 1;
    quoted.fill(1, open.index, end);
    opener.lastIndex = end;
  }
}
