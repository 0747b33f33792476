const LENGTH = 10_000;

const upTo = (length: number, part: string) => part.repeat(Math.ceil(length / part.length)).slice(0, length);
const all = (part: string) => upTo(LENGTH, part);
const halves = (first: string, second: string) => upTo(LENGTH / 2, first) + upTo(LENGTH / 2, second);
/** Lines, each indented a step further than the one before, as many as fit. */
function staircase(step: string, mark: string): string {
  const lines: string[] = [];
  for (let length = 0, depth = 0; ; depth += 1) {
    const line = `${step.repeat(depth)}${mark}`;
    length += line.length + 1;
    if (length > LENGTH) return lines.join('\n');
    lines.push(line);
  }
}
/** Runs of one character of length 1, 2, 3 and so on, as many as fit. */
function growing(char: string): string {
  return staircase(char, 'x').replaceAll('\n', ' ');
}
function table(columns: number): string {
  const head = `${'a|'.repeat(columns)}\n${'-|'.repeat(columns)}\n`;
  return upTo(LENGTH, head + 'b\n'.repeat(LENGTH));
}

/** Texts of 10,000 characters that are slow, deep or large for a Markdown parser, each by what it is made of. SECURITY 7. */
export const SLOW_TEXTS: Record<string, string> = {
  'strong in emphasis left open': halves('*a **b ', ' c** d*'),
  'underscores between letters': all('a_b_'),
  'hyphens before an at sign': `${halves('a-', 'b-').slice(0, 5000)}@${upTo(4999, 'b-')}`,
  'list marks in one line': all('- '),
  'list marks in one line and a word': `${all('- ').slice(1)}a`,
  'numbered marks in one line': `${all('1. ').slice(1)}a`,
  'quote marks in one line': all('> '),
  'quote marks without spaces': all('>'),
  'quotes and lists in turn': all('> - '),
  'a rule that is none': `${all('* ').slice(1)}-`,
  'underscores of a rule that is none': `${all('_ ').slice(1)}-`,
  'a staircase of lists': staircase('  ', '- a'),
  'a staircase of numbers': staircase('   ', '1. a'),
  'a staircase of quotes': staircase('>', ' a'),
  'a staircase of quotes in lists': staircase('> - ', 'a'),
  'lazy lines under a deep quote': `${'>'.repeat(16)} a\n${upTo(9_980, 'b\n')}`,
  'quotes that restate their marks': all('> > > a\nb\n'),
  'a list of empty items': all('-\n'),
  'a list of one letter items': all('- a\n'),
  'a list with a blank line after each item': all('* a\n\n'),
  'a list with far indentation': all('- a\n          b\n'),
  'a table of 500 columns': table(500),
  'a table of 40 columns': table(40),
  'a table of one column': table(1),
  'pipes only': all('|'),
  'dividing lines only': all('|-\n'),
  'link definitions': all('[a]: b\n'),
  'a link definition left open': all('[a\n'),
  'different link definitions and their use': upTo(
    LENGTH,
    Array.from({ length: 50 }, (_, at) => `[${at}]: /${at}\n`).join('') + '[1][2] '.repeat(LENGTH),
  ),
  'opening brackets': all('['),
  'opening brackets of pictures': all('!['),
  'opening and closing brackets': halves('[', ']'),
  'opening brackets and parentheses': all('[a]('),
  'links in links': halves('[a', '](b)'),
  'parentheses in an address': `[a](${upTo(9_990, '(')}`,
  'an address left open': `[a](<${upTo(9_990, 'b')}`,
  'a title left open': all('[a](b "c'),
  'escaped brackets': all('[\\]'),
  'brackets of labels': all('[a]['),
  'stars only': all('*'),
  'stars and spaces': all('* a'),
  'stars before letters': all('*a '),
  'stars after letters': all('a* '),
  'stars around letters': all('*a*'),
  'stars and underscores in turn': all('*_'),
  'stars and underscores before letters': all('*a_b'),
  'two and three stars': all('**a***b'),
  'many kinds of emphasis': all('*a _b **c __d ~~e '),
  'runs of stars': growing('*'),
  'runs of underscores': growing('_'),
  'strikethrough left open': all('~~a '),
  'tildes only': all('~'),
  'tildes before letters': all('~a'),
  'runs of backticks': growing('`'),
  'backticks and letters': all('`a``'),
  'fences left open': all('```\na\n~~~\n'),
  'code by indentation': all('    a\n\n'),
  'back slashes': all('\\'),
  ampersands: all('&'),
  'character references': all('&#x1d306;'),
  'names of characters': all('&CounterClockwiseContourIntegral;'),
  'angle brackets': all('<'),
  'tags left open': all('<a '),
  'attributes left open': `<a ${upTo(9_990, 'b="')}`,
  'comments left open': all('<!--'),
  'CDATA left open': all('<![CDATA['),
  'processing instructions left open': all('<?'),
  'declarations left open': all('<!A '),
  'automatic links': all('http://a.b '),
  'an address of many labels': `http://${all('a.').slice(10)}`,
  'the beginnings of addresses': all('http://'),
  'addresses that begin with www': all('www.'),
  'parentheses behind an address': `http://a.b/${upTo(9_980, ')')}`,
  'full stops behind an address': `http://a.b/${upTo(9_980, '.')}`,
  'references behind an address': `http://a.b/${upTo(9_980, '&a;')}`,
  'mail addresses': all('a@b.c '),
  'at signs': all('a@'),
  'the beginnings of mail addresses': all('mailto:a'),
  'dots before an at sign': `${upTo(9_990, 'a.')}@`,
  'underlines of headings': all('a\n=\n'),
  'number signs': all('# '),
  'a heading with number signs': `## ${upTo(9_990, '# ')}`,
  'paragraphs of one letter': all('a\n\n'),
  'lines of one letter': all('a\n'),
  spaces: `a${upTo(9_990, ' ')}b`,
  'spaces before line ends': all('a      \n'),
  tabs: all('\t'),
  'tabs and list marks': all('-\t'),
  'task marks': all('- [ ] '),
  'line ends': all('\n'),
  'combining marks': all('e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301'),
  'openers of direction': all('\u2067'),
  emoji: '😀'.repeat(LENGTH),
};
