import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectWithin } from '../../../tests/support/timed.ts';
import { checkLimits } from './limits.rules.ts';
import { SLOW_TEXTS } from './slow-texts.fixture.ts';

const lines = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n');
const table = (columns: number, rows: number) =>
  `${'a|'.repeat(columns - 1)}a\n${'-|'.repeat(columns - 1)}-\n${lines(rows, () => 'b|c')}`;

describe('SECURITY H2: too deep, too wide or too long for the parser', () => {
  test.each([
    ['seventeen quotes', `${'>'.repeat(17)} a`, 'too-nested'],
    ['seventeen quotes with spaces', `${'> '.repeat(17)}a`, 'too-nested'],
    ['seventeen lists in one line', `${'- '.repeat(17)}a`, 'too-nested'],
    ['seventeen numbered lists in one line', `${'1. '.repeat(17)}a`, 'too-nested'],
    ['seventeen lists, each a step further in', lines(17, (at) => `${'  '.repeat(at)}- a`), 'too-nested'],
    ['the same with text between', lines(17, (at) => `${'  '.repeat(at)}- a\nb`), 'too-nested'],
    ['the same with tabs', lines(17, (at) => `${'\t'.repeat(at)}- a`), 'too-nested'],
    ['the same inside a quote', lines(16, (at) => `> ${'  '.repeat(at)}- a`), 'too-nested'],
    ['lists and quotes in turn', `${'> - '.repeat(9)}a`, 'too-nested'],
    [
      'quotes deep inside a list',
      `${lines(9, (at) => `${'  '.repeat(at)}- a`)}\n${' '.repeat(18)}${'>'.repeat(8)} b`,
      'too-nested',
    ],
    ['quotes before a rule', `${'>'.repeat(17)} ---`, 'too-nested'],
    ['a table of 2,001 cells', table(23, 85), 'too-many-cells'],
    [
      'a table in a quote',
      lines(60, (at) => `> ${at === 1 ? '-|'.repeat(50) : 'a|'.repeat(50)}`),
      'too-many-cells',
    ],
    ['rows that are filled up by the parser', table(500, 3), 'too-many-cells'],
    ['many small tables', lines(200, () => `${table(4, 1)}\n`), 'too-many-cells'],
    ['fifty-one link definitions', lines(51, (at) => `[${at}]: /a`), 'too-many-links'],
    ['more than 10,000 letters of two units', '😀'.repeat(10_001), 'too-long'],
  ])('%s', (_, source, verdict) => {
    expect(checkLimits(source)).toBe(verdict);
  });

  test.each([
    ['nothing', ''],
    ['sixteen quotes', `${'>'.repeat(16)} a`],
    ['sixteen lists', lines(16, (at) => `${'  '.repeat(at)}- a`)],
    ['a list of a hundred items', lines(100, () => '- a')],
    ['a numbered list of a hundred items', lines(100, (at) => `${at + 1}. a`)],
    ['a hundred lists of two levels', lines(100, () => '- a\n  - b')],
    ['lists that go in and out', lines(40, (at) => `${'  '.repeat(at % 8)}- a`)],
    ['a rule drawn with many dashes', '- '.repeat(60)],
    ['a rule drawn with many stars, in a quote', `> ${'* '.repeat(60)}`],
    ['a long line of minus signs', '-'.repeat(300)],
    ['a table of a week', table(8, 30)],
    ['a table of negative numbers', `a|b\n-|-\n${lines(60, () => '-1|-2')}`],
    ['pipes without a table', lines(300, () => 'a | b | c | d | e | f | g | h')],
    ['fifty link definitions', lines(50, (at) => `[${at}]: /a`)],
    ['ten thousand emoji', '😀'.repeat(10_000)],
  ])('%s fits', (_, source) => {
    expect(checkLimits(source)).toBe('fits');
  });

  test('the texts that overflow the parser by depth or width are all refused', () => {
    const refused = Object.keys(SLOW_TEXTS).filter(
      (name) => checkLimits(SLOW_TEXTS[name] as string) !== 'fits',
    );
    expect(refused).toEqual(
      expect.arrayContaining([
        'quote marks in one line',
        'list marks in one line and a word',
        'quotes and lists in turn',
        'a staircase of lists',
        'a staircase of quotes',
        'a table of 500 columns',
        'link definitions',
      ]),
    );
  });

  test('twenty thousand of any sign are judged in a blink', () => {
    const parts = [
      '>',
      '> ',
      '- ',
      '1.',
      ' ',
      '\t',
      '|',
      '-|\n',
      '- -',
      '* ',
      '- a\n',
      ']:',
      '\n',
      '0',
      '> - ',
      '-',
    ];
    for (const part of parts) {
      const source = part.repeat(20_000 / part.length);
      const began = performance.now();
      checkLimits(source);
      expectWithin(performance.now() - began, 150, part);
    }
  });

  test('a prefix of what fits is never too nested', () => {
    const part = fc.constantFrom('> ', '- ', '1. ', '  ', '\n', 'a', '\t', '\n\n', '---\n');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 80 }), fc.nat(80), (parts, length) => {
        const whole = `${parts.join('')}\n`;
        const start = `${parts.slice(0, length).join('')}\n`;
        fc.pre(whole.startsWith(start) && checkLimits(whole) === 'fits');
        expect(checkLimits(start)).toBe('fits');
      }),
    );
  });
});
