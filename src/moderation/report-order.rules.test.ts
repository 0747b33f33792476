import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ReportKind, reportKinds } from './report-kinds.catalogue.ts';
import { isUrgent, orderMatters, type Waiting } from './report-order.rules.ts';

const report = (id: string, kind: ReportKind, sequence: string, post = `post-${id}`): Waiting => ({
  id,
  kind,
  sequence,
  post,
});

describe('the order of the work list', () => {
  test('nothing waits where nobody told us anything', () => {
    expect(orderMatters([])).toEqual([]);
  });

  test('unsafe, then worried, then unkind, then the rest, whoever came first', () => {
    const list = orderMatters([
      report('a', 'else', '1'),
      report('b', 'unkind', '2'),
      report('c', 'worried', '3'),
      report('d', 'unsafe', '4'),
    ]);
    expect(list.map((matter) => matter.first.kind)).toEqual(['unsafe', 'worried', 'unkind', 'else']);
  });

  test('of two as urgent, who waited longer stands first, also past nine and past what a number can hold', () => {
    const list = orderMatters([
      report('late', 'unsafe', '90071992547409931'),
      report('later', 'unsafe', '90071992547409932'),
      report('ten', 'unsafe', '10'),
      report('nine', 'unsafe', '9'),
    ]);
    expect(list.map((matter) => matter.first.id)).toEqual(['nine', 'ten', 'late', 'later']);
  });

  test('three people who tell us about one post make one matter, as urgent as the most urgent of them', () => {
    const [matter, ...others] = orderMatters([
      report('first', 'else', '3', 'p'),
      report('second', 'unsafe', '8', 'p'),
      report('third', 'unsafe', '5', 'p'),
    ]);
    expect(others).toEqual([]);
    expect(matter).toMatchObject({ count: 3, first: { id: 'third' }, oldest: { id: 'first' } });
  });

  test('a matter keeps its place in the row by its oldest report when someone adds to it', () => {
    const before = [report('a', 'unkind', '1', 'p'), report('b', 'unkind', '2', 'q')];
    const after = [...before, report('c', 'unkind', '3', 'q'), report('d', 'unkind', '4', 'p')];
    expect(orderMatters(after).map((matter) => matter.first.post)).toEqual(['p', 'q']);
  });

  test('only what may harm or endanger somebody is marked to come first', () => {
    expect(reportKinds.filter(isUrgent)).toEqual(['worried', 'unsafe']);
  });

  test('the list does not depend on the order the database gives, and loses nothing', () => {
    const reports = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1, maxLength: 4 }),
        post: fc.constantFrom('p', 'q', 'r', 's'),
        kind: fc.constantFrom(...reportKinds),
        sequence: fc.nat(1000).map(String),
      }),
      { selector: (each) => each.sequence },
    );
    fc.assert(
      fc.property(reports, (given) => {
        const list = orderMatters(given);
        expect(orderMatters([...given].reverse())).toEqual(list);
        expect(list.reduce((sum, matter) => sum + matter.count, 0)).toBe(given.length);
        expect(new Set(list.map((matter) => matter.first.post)).size).toBe(list.length);
      }),
    );
  });
});
