import { expect, test } from 'vitest';
import { proposersOf } from './proposers.rules.ts';

test('who proposed an end that came is named, as often as it came (MO-5, MO-9)', () => {
  expect(
    proposersOf([
      { act: 'end.proposed', actor: 'one' },
      { act: 'person.ended', actor: 'two' },
      { act: 'person.lifted', actor: 'two' },
      { act: 'end.proposed', actor: 'three' },
      { act: 'post.noted', actor: 'two' },
      { act: 'person.ended', actor: 'one' },
    ]),
  ).toEqual(['one', 'three']);
});

test('who proposed what was dropped, ran out or is not decided yet is not (MO-9)', () => {
  expect(
    proposersOf([
      { act: 'end.proposed', actor: 'one' },
      { act: 'end.dropped', actor: 'two' },
      { act: 'end.proposed', actor: 'two' },
      { act: 'end.lapsed', actor: 'owner' },
      { act: 'person.ended', actor: 'three' },
      { act: 'end.proposed', actor: 'four' },
    ]),
  ).toEqual([]);
});
