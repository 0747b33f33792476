import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Helpline } from './helplines.catalogue.ts';
import { callLink, expiresOn, linesFor } from './helplines.rules.ts';

const aLine = (id: string, facts: Partial<Helpline> = {}): Helpline => ({
  id,
  country: 'DE',
  name: id,
  phone: '116 123',
  text: null,
  url: null,
  hours: 'always',
  languages: [],
  sources: [],
  sourceDate: null,
  verifiedOn: null,
  ...facts,
});

describe('what a reader meets first (CR-9)', () => {
  const rows = [
    aLine('tried long ago', { verifiedOn: '2026-01-10' }),
    aLine('never tried'),
    aLine('elsewhere', { country: 'AT', verifiedOn: '2026-05-01' }),
    aLine('tried lately', { verifiedOn: '2026-05-01' }),
    aLine('never tried either'),
  ];

  test('a line that was tried lately stands first, one whose check ran out last', () => {
    const shown = linesFor('DE', rows, '2026-05-20');
    expect(shown.map(({ line, standing }) => [line.id, standing])).toEqual([
      ['tried lately', 'checked'],
      ['never tried', 'unchecked'],
      ['never tried either', 'unchecked'],
      ['tried long ago', 'expired'],
    ]);
  });

  test('a check counts for ninety days and not for one more', () => {
    const [line] = [aLine('a', { verifiedOn: '2026-01-10' })];
    expect(expiresOn('2026-01-10')).toBe('2026-04-10');
    expect(linesFor('DE', [line], '2026-04-10')[0]?.standing).toBe('checked');
    expect(linesFor('DE', [line], '2026-04-11')[0]?.standing).toBe('expired');
  });

  test('as the days go by, no line is lost and none becomes better than it was', () => {
    const day = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(fc.option(day), { maxLength: 8 }), day, fc.nat(400), (checks, now, later) => {
        const lines = checks.map((check, at) =>
          aLine(String(at), { verifiedOn: check === null ? null : check.toISOString().slice(0, 10) }),
        );
        const on = (date: Date) => linesFor('DE', lines, date.toISOString().slice(0, 10));
        const before = on(now);
        const after = on(new Date(now.getTime() + later * 86_400_000));
        expect(after.map(({ line }) => line.id).sort()).toEqual(lines.map(({ id }) => id).sort());
        for (const { line, standing } of before) {
          const then = after.find((shown) => shown.line.id === line.id)?.standing;
          if (standing !== 'checked') expect(then).toBe(standing);
        }
      }),
    );
  });
});

describe('what a phone is given to dial (CR-1)', () => {
  test.each(['112 or 999', '+44 (0)20 7946 0000', 'ask at the desk', '', '1+1', '*#06#'])(
    '"%s" becomes no link: none is better than a wrong one',
    (phone) => {
      expect(callLink(phone)).toBeNull();
    },
  );

  test.each([
    ['0800 111 0 111', 'tel:08001110111'],
    ['+352 45 45 45', 'tel:+352454545'],
    ['(011) 5275-1135', 'tel:01152751135'],
    ['*4141', 'tel:*4141'],
  ])('%s is dialled as %s', (phone, link) => {
    expect(callLink(phone)).toBe(link);
  });

  test('whatever an organiser types, a link holds nothing but what can be dialled', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[+*#()\d .-]{0,20}$/)), (phone) => {
        expect(callLink(phone) ?? 'tel:0').toMatch(/^tel:\+?[\d*]+$/);
      }),
    );
  });
});
