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
  for (const mark of text.matchAll(/[“„«‟”»]/g)) {
    const at = mark.index;
    if (quoted[at] === 1) continue;
    if (pairs[mark[0]] !== undefined) {
      if (depth === 0) opened = at;
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth === 0) quoted.fill(1, opened, at + 1);
    } else if (mark[0] === '”') {
      // Closed and never opened: some keyboards write only this one, at both ends.
      const end = text.indexOf('”', at + 1);
      if (end < 0) return;
      quoted.fill(1, at, end + 1);
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
  for (const mark of text.matchAll(/["＂]|\n\n/g)) {
    const at = mark.index;
    if (mark[0] === '\n\n') {
      if (inParagraph < 0) continue;
      if (leftOver >= 0) quoted.fill(1, leftOver, inParagraph + 1);
      leftOver = leftOver >= 0 ? -1 : inParagraph;
      inParagraph = -1;
    } else if (quoted[at] === 1) continue;
    else if (inParagraph >= 0) {
      quoted.fill(1, inParagraph, at + 1);
      inParagraph = -1;
    } else if (!isInches(text, at)) inParagraph = at;
  }
  if (leftOver >= 0 && inParagraph >= 0) quoted.fill(1, leftOver, inParagraph + 1);
}

const isInches = (text: string, at: number): boolean => /\d/.test(text[at - 1] ?? '');

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
