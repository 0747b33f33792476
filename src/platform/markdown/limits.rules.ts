/** The most UTF-16 units of 10,000 characters (SECURITY H1); the forms count characters, this only guards the parser. */
const MAX_UNITS = 20_000;
const MAX_NESTING = 16;
const MAX_TABLE_CELLS = 2_000;
const MAX_LINK_DEFINITIONS = 50;

export type LimitsVerdict = 'fits' | 'too-long' | 'too-nested' | 'too-many-cells' | 'too-many-links';

/**
 * Whether a body may be given to the Markdown parser at all: quotes and lists nested at most 16 deep, at most 2,000
 * table cells and 50 link definitions. Takes linear time and leans to refusing, as what looks like a quote inside a code
 * block counts too. What fits may still be slow: that is for the time limit of the worker. SECURITY H2.
 */
export function checkLimits(source: string): LimitsVerdict {
  if (source.length > MAX_UNITS) return 'too-long';
  if (countOf(source, ']:') > MAX_LINK_DEFINITIONS) return 'too-many-links';
  const lines = source.split(/\r\n?|\n/);
  if (isTooNested(lines)) return 'too-nested';
  return countTableCells(lines) > MAX_TABLE_CELLS ? 'too-many-cells' : 'fits';
}

function countOf(text: string, part: string): number {
  return text.split(part).length - 1;
}

/**
 * A quote is open only in lines that repeat its mark; a list item stays open until a list mark left of its content, as
 * any other line may lazily continue it.
 */
function isTooNested(lines: string[]): boolean {
  const items: number[] = [];
  return lines.some((line) => depthOf(line, items) > MAX_NESTING);
}

/** How deep `line` nests, or a little more; `items` are the columns where open list items begin, and is kept up to date. */
function depthOf(line: string, items: number[]): number {
  let quotes = 0;
  let inList = false;
  let at = skipSpace(line, 0, 0);
  let column = at.column;
  for (let marks = 0; marks <= MAX_NESTING; marks += 1) {
    const mark = markAt(line, at.index);
    if (!mark) break;
    if (mark === '>') quotes += 1;
    else {
      while ((items.at(-1) ?? 0) > at.column) items.pop();
      inList = true;
      items.push(at.column + mark.length + 1);
    }
    column = at.column;
    at = skipSpace(line, at.index + mark.length, at.column + mark.length);
  }
  return quotes + (inList ? items.length : items.filter((content) => content <= column).length);
}

function skipSpace(line: string, index: number, column: number): { index: number; column: number } {
  let end = index;
  let width = column;
  for (; line[end] === ' ' || line[end] === '\t'; end += 1) width += line[end] === '\t' ? 4 - (width % 4) : 1;
  return { index: end, column: width };
}

/** The quote or list mark at `index`, unless what follows is a rule such as `* * *`. */
function markAt(line: string, index: number): string | undefined {
  const mark = /[>]|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/y;
  mark.lastIndex = index;
  const found = mark.exec(line)?.[0];
  if (found !== '-' && found !== '*') return found;
  const rule = /(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,})$/y;
  rule.lastIndex = index;
  return rule.test(line) ? undefined : found;
}

/**
 * Rows times columns of each stretch of lines in which a table may begin: the parser fills up every row, to the end of
 * the stretch, to as many cells as the line under the heads has.
 */
function countTableCells(lines: string[]): number {
  let cells = 0;
  let rows = 0;
  let columns = 0;
  for (const line of [...lines, '']) {
    if (/^[\s>]*$/.test(line)) {
      cells += rows * columns;
      rows = 0;
      columns = 0;
      continue;
    }
    rows += 1;
    const mayDivide = /^[-|:>\s+*\d.)]*$/.test(line) && line.includes('-') && /[|:]/.test(line);
    if (mayDivide) columns = Math.max(columns, countOf(line, '|') + 1);
  }
  return cells;
}
