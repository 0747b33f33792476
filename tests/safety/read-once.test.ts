import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCrisis } from '../../src/safety/crisis/read-crisis.ts';
import { noticeUnkind, urgesHarm } from '../../src/safety/kindness/notice-unkind.rules.ts';
import { createReader, readOnce } from '../../src/safety/read-once.ts';
import { sentences } from './crisis-sentences.fixture.ts';
import { linesOf } from './kindness-figures.ts';
import { unkindSentences } from './unkind-sentences.fixture.ts';

const lines = [...Object.values(sentences), ...Object.values(unkindSentences)].flatMap(linesOf);
const situation = { need: 'listen', kind: 'reply' } as const;
const parts = ['notices', 'hold', 'opening', 'reply'] as const;

test('a text read once says what each part says that reads it alone, whichever is asked for first (RE-2, RE-6, CR-11)', () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom(...lines), fc.string({ maxLength: 30, unit: 'binary' })), {
      maxLength: 4,
    })
    .map((some) => some.join('\n'));
  fc.assert(
    fc.property(text, fc.shuffledSubarray([...parts, ...parts]), (typed, asked) => {
      const reading = readOnce(typed);
      for (const part of asked) {
        if (part === 'notices') expect(reading.notices(situation)).toEqual(noticeUnkind(typed, situation));
        else if (part === 'hold') expect(reading.urgesHarm()).toBe(urgesHarm(typed));
        else expect(reading.danger(part)).toEqual(readCrisis(typed, part));
      }
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 150) },
  );
});

test('a reader reads the same text once, and knows nothing of what another has read', () => {
  const read = createReader();
  expect(read('Go away.')).toBe(read('Go away.'));
  expect(read('Go away.').danger('reply')).toBe(read('Go away.').danger('reply'));
  expect(createReader()('Go away.')).not.toBe(read('Go away.'));
});
