import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentLabels, labelTreatments } from './content-labels.catalogue.ts';
import {
  allLabels,
  firstLabelChoices,
  labelChoicesCode,
  labelChoicesFromCode,
  readLabelChoices,
  treatmentOf,
} from './content-labels.rules.ts';

const someChoices = fc
  .tuple(...contentLabels.map(() => fc.constantFrom(...labelTreatments)))
  .map((picked) =>
    readLabelChoices(Object.fromEntries(contentLabels.map((label, at) => [label, picked[at]]))),
  );

describe('what a reader has chosen for a label (CW-3)', () => {
  test.each([
    ['nothing', undefined],
    ['a word that is no choice', { abuse: 'shout' }],
    ['a label that is none', { weather: 'leave-out' }],
  ])('%s leaves it as at first', (_, stored) => {
    expect(readLabelChoices(stored)).toEqual(firstLabelChoices);
  });

  test.each(['', 'sss', 'xxxxxxxxxxx', 'sfsssssssss1', '<script>'])(
    'the code "%s" is none: as at first',
    (code) => {
      expect(labelChoicesFromCode(code)).toEqual(firstLabelChoices);
    },
  );

  test('whoever has not chosen has suicide and self-harm folded, and nothing else (CW-3)', () => {
    const folded = contentLabels.filter((label) => firstLabelChoices[label] !== 'show');
    expect(folded).toEqual(['suicide-thoughts', 'self-harm']);
  });

  test('any choice comes back from its code', () => {
    fc.assert(
      fc.property(someChoices, (choices) => {
        expect(labelChoicesFromCode(labelChoicesCode(choices))).toEqual(choices);
      }),
    );
  });

  test('of several labels the strongest choice counts, whatever the order', () => {
    fc.assert(
      fc.property(someChoices, fc.subarray([...contentLabels]), (choices, labels) => {
        const treatment = treatmentOf(labels, choices);
        const chosen = labels.map((label) => choices[label]);
        if (chosen.includes('leave-out')) expect(treatment).toBe('leave-out');
        else expect(treatment).toBe(chosen.includes('fold') ? 'fold' : 'show');
        expect(treatmentOf([...labels].reverse(), choices)).toBe(treatment);
      }),
    );
  });

  test('labels of author and team are one list without doubles, in the order of the catalogue', () => {
    expect(allLabels(['hospital', 'abuse'], ['abuse', 'weather'])).toEqual(['abuse', 'hospital']);
  });
});
