/** Where each element that a body may have may stand; '' is the top. Inline elements and text may stand in `INLINE_IN`. */
const BLOCKS = ['p', 'hr', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'ul', 'ol', 'table'];
const PARENTS: Record<string, string[]> = {
  ...Object.fromEntries(BLOCKS.map((name) => [name, ['', 'blockquote', 'li']])),
  li: ['ul', 'ol'],
  thead: ['table'],
  tbody: ['table'],
  tr: ['thead', 'tbody'],
  th: ['tr'],
  td: ['tr'],
};
const INLINE = ['a', 'em', 'strong', 'del', 'code', 'br', 'bdi'];
const INLINE_IN = [
  'p',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'th',
  'td',
  'a',
  'em',
  'strong',
  'del',
  'pre',
  'bdi',
  'code',
];
const EMPTY = ['br', 'hr'];

const TAG_OR_TEXT = /<(\/?)([a-z0-9]+)((?: [a-z]+="[^"<>]*")*)( \/)?>|((?:[^<>&]|&(?:amp|lt|gt|quot);)+)/y;
const ATTRIBUTES: Record<string, RegExp> = {
  a: /^ href="https?:\/\/[^"<>\s]+" rel="noopener noreferrer nofollow ugc"$/,
  ol: /^(?: start="\d{1,9}")?$/,
  table: /^ tabindex="0"$/,
  th: /^ scope="col"$/,
};

/**
 * What in `html` a rendered body may not have, '' if nothing. Reads a grammar so narrow that every HTML parser reads
 * the same: lower-case tags, double-quoted attributes, `<` and `>` nowhere else, each element closed where it stands.
 */
export function faultIn(html: string): string {
  const open: string[] = [];
  let at = 0;
  while (at < html.length) {
    TAG_OR_TEXT.lastIndex = at;
    const found = TAG_OR_TEXT.exec(html);
    if (!found) return `unreadable: ${html.slice(at, at + 80)}`;
    at = TAG_OR_TEXT.lastIndex;
    const [whole, slash, name = '', attributes = '', selfClosed, text] = found;
    const fault =
      text === undefined
        ? tagFault(open, name, slash === '/', attributes, !!selfClosed)
        : textFault(open, text);
    if (fault) return `${fault}: ${whole.slice(0, 120)}`;
  }
  return open.length > 0 ? `left open: ${open.join(' ')}` : '';
}

function tagFault(
  open: string[],
  name: string,
  closes: boolean,
  attributes: string,
  selfClosed: boolean,
): string {
  if (closes) return open.pop() === name && attributes === '' && !selfClosed ? '' : 'closes nothing';
  if (!(name in PARENTS) && !INLINE.includes(name)) return 'forbidden element';
  if (!(PARENTS[name] ?? INLINE_IN).includes(open.at(-1) ?? '')) return `misplaced in ${open.join(' ')}`;
  if (name === 'a' && open.includes('a')) return 'link in a link';
  if (!(ATTRIBUTES[name] ?? /^$/).test(attributes)) return 'forbidden attribute';
  if (EMPTY.includes(name) !== selfClosed) return 'wrongly closed';
  if (!selfClosed) open.push(name);
  return '';
}

function textFault(open: string[], text: string): string {
  if (/(?![\n\t])\p{Cc}|[\u202d\u202e]|\p{Cs}/u.test(text)) return 'control character';
  return text.trim() === '' || INLINE_IN.includes(open.at(-1) ?? '') ? '' : 'text outside a block';
}
