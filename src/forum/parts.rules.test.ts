import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectWithin } from '../../tests/support/timed.ts';
import type { Marked } from './marked-text.rules.ts';
import { follow, giveBackPart, keepOut, keptOutOf, type Part, shownTexts, takePart } from './parts.rules.ts';

const mark = '[taken out by the team]';
const runs = Number(process.env.PART_RUNS ?? 300);

/** One text, what is out of it, and what the team and its author do to it. */
class Story {
  texts: Marked[];
  parts: Part[] = [];
  #next = 0;

  constructor(text: string) {
    this.texts = follow([], [text], mark);
  }
  get text(): string {
    return shownTexts(this.texts, mark)[0] ?? '';
  }
  take(passage: string): boolean {
    const out = takePart(this.texts, String(this.#next++), passage, mark);
    if (out === null) return false;
    this.parts.push(out.part);
    this.texts = out.texts.map((text) => keepOut(text, this.parts));
    return true;
  }
  keptOut(text: string): string {
    return keptOutOf(text, this.parts, this.texts, mark);
  }
  /** Saves other words; what is out is not in them. */
  edit(text: string): this {
    this.texts = follow(this.texts, [this.keptOut(text)], mark);
    return this;
  }
  back(which: number): this {
    const [part] = this.parts.slice(which, which + 1);
    if (part === undefined) throw new Error('There is no such part.');
    this.texts = giveBackPart(this.texts, this.parts, part.id);
    this.parts.splice(which, 1);
    return this;
  }
}

/** The marks in a text as they are told from each other here: by what is taken out of it, in this order. */
function without(text: string, ...passages: string[]): Story {
  const story = new Story(text);
  for (const passage of passages) expect(story.take(passage)).toBe(true);
  return story;
}

describe('a part comes back while others stay out (CW-4, MO-9)', () => {
  test('of two that overlap in what was written, no word of the other one is shown and none is lost', () => {
    const text = 'Mill Lane. Come to 12 Mill Lane.';
    const story = without(text, '12 Mill Lane', 'Mill Lane');
    story.edit(`${story.text} Soon.`).back(0);
    expect(story.text).toBe(`${mark}. Come to 12 ${mark}. Soon.`);
    expect(story.back(0).text).toBe(`${text} Soon.`);
  });

  test('one that lies in another comes back in it, out of sight, and stays there when the other comes back', () => {
    const story = without('Ask Jo at noon, or me.', 'Jo', `Ask ${mark} at noon`);
    expect(story.back(0).text).toBe(`${mark}, or me.`);
    expect(story.keptOut('Ask Jo at noon, please.')).toBe(`${mark}, please.`);
    expect(story.back(0).text).toBe('Ask Jo at noon, or me.');
  });

  test('one that lies in another stays out when the other comes back first', () => {
    const story = without('Ask Jo at noon, or me.', 'Jo', `Ask ${mark} at noon`);
    expect(story.back(1).text).toBe(`Ask ${mark} at noon, or me.`);
    expect(story.back(0).text).toBe('Ask Jo at noon, or me.');
  });

  test('of what comes back, the next one keeps what it would have taken, with the mark of a third one in it', () => {
    const text = 'Ask Jo now. So ask Jo, I said: Ask Jo now.';
    const story = without(text, 'I said: Ask Jo now', 'Jo', `Ask ${mark} now`);
    expect(story.text).toBe(`${mark}. So ask ${mark}, ${mark}.`);
    expect(story.back(0).text).toBe(`${mark}. So ask ${mark}, I said: ${mark}.`);
    expect(story.back(0).text).toBe(`${mark}. So ask Jo, I said: ${mark}.`);
    expect(story.back(0).text).toBe(text);
  });

  test('two beside each other keep their own places', () => {
    const story = without('ab cd', 'ab', 'cd');
    expect(story.edit(`Oh, ${story.text} so.`).back(1).text).toBe(`Oh, ${mark} cd so.`);
    expect(story.back(0).text).toBe('Oh, ab cd so.');
  });

  test('a word that only begins like one that is out stays, if it came later', () => {
    const story = without('Ask Jo.', 'Jo').edit(`Ask ${mark}. Join us at noon.`);
    expect(story.take('Join us')).toBe(true);
    expect(story.back(1).text).toBe(`Ask ${mark}. Join us at noon.`);
  });
});

describe('which mark is whose, after its author has changed the text (MO-9)', () => {
  const three = () => without('One is Ann, two is Ben, three is Cem.', 'Ann', 'Ben', 'Cem');

  test('where one is gone, the others keep theirs', () => {
    const story = three().edit(`Two is ${mark}, three is ${mark}.`);
    expect(story.back(1).text).toBe(`Two is Ben, three is ${mark}.`);
    expect(story.back(1).text).toBe('Two is Ben, three is Cem.');
    expect(story.back(0).text).toBe('Two is Ben, three is Cem.');
  });

  test('where one is typed by hand, it is nobody’s, and stays', () => {
    const story = three().edit(`They wrote ${mark}! One is ${mark}, two is ${mark}, three is ${mark}.`);
    expect(story.back(0).back(0).back(0).text).toBe(
      `They wrote ${mark}! One is Ann, two is Ben, three is Cem.`,
    );
    const typed = without(`I saw ${mark} there. Ask Jo.`, 'Jo').edit(`I saw ${mark} once. Ask ${mark}.`);
    expect(typed.back(0).text).toBe(`I saw ${mark} once. Ask Jo.`);
  });

  test('where sentences have changed places, each is found by the words around it', () => {
    const story = without(
      'My good friend is Ann Archer since then.\n\nI live near Ben Brook in town.',
      'Ann Archer',
      'Ben Brook',
    );
    story.edit(`I live near ${mark} in town.\n\nMy good friend is ${mark} since then.`);
    expect(story.back(0).text).toContain(
      `I live near ${mark} in town.\n\nMy good friend is Ann Archer since`,
    );
    expect(story.back(0).text).toContain('I live near Ben Brook in town.');
  });

  test('where all is written anew, nothing comes back but that it may be said', () => {
    const story = three().edit('Other words.');
    expect(story.keptOut('Ann and Ben')).toBe(`${mark} and ${mark}`);
    expect(story.back(0).text).toBe('Other words.');
    expect(story.keptOut('Ann and Ben')).toBe(`Ann and ${mark}`);
  });
});

describe('a part that is out stays out of what is typed (CW-4)', () => {
  test('with the mark of another part in it, as a form that was opened before has it', () => {
    const story = without('Ask Jo at noon, or me.', 'Jo', `Ask ${mark} at noon`);
    expect(story.keptOut(`Ask ${mark} at noon, or me. And cake.`)).toBe(`${mark}, or me. And cake.`);
    expect(story.keptOut('Ask Jo at noon, or me. And cake.')).toBe(`${mark}, or me. And cake.`);
  });

  test('also where it reads like it only once another part has its mark again', () => {
    const story = without(`A team, by the te${mark}m`, 'a', 'y the t');
    expect(story.keptOut('I said: by the team.')).toBe(`I said: b${mark}e${mark}m.`);
  });

  test('not where the same words stand beside the mark of a later one', () => {
    const story = without('Ask Jo at noon. Ask Al too.', 'Jo', `Ask ${mark}`, 'Al');
    expect(story.text).toBe(`${mark} at noon. Ask ${mark} too.`);
    expect(story.keptOut(`${story.text} Soon.`)).toBe(`${story.text} Soon.`);
  });
});

const word = fc.constantFrom(
  'a',
  'b',
  'ab',
  'ba',
  'aab',
  'é',
  'e\u0301',
  '👩‍👧',
  '👩',
  'team',
  't',
  'שלום',
  mark,
  '`b`',
  '[a](b)',
);
const gap = fc.constantFrom(' ', '\n\n', '');
const words = fc
  .array(fc.tuple(word, gap), { minLength: 1, maxLength: 12 })
  .map((all) => all.flat().join(''));
const step = fc.oneof(
  fc.record({ do: fc.constant('take' as const), from: fc.nat(), length: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ do: fc.constant('take' as const), from: fc.nat(), length: fc.constant(30) }),
  fc.record({ do: fc.constant('write' as const), from: fc.nat(), length: fc.nat({ max: 30 }), words }),
  fc.record({ do: fc.constant('back' as const), which: fc.nat() }),
);
type Step = typeof step extends fc.Arbitrary<infer Each> ? Each : never;

function takesStep(story: Story, each: Step): void {
  const { text } = story;
  const from = 'from' in each ? each.from % (text.length + 1) : 0;
  if (each.do === 'take') story.take(text.slice(from, from + each.length));
  if (each.do === 'write')
    story.edit((text.slice(0, from) + each.words + text.slice(from + each.length)).toWellFormed());
  if (each.do === 'back' && story.parts.length > 0) story.back(each.which % story.parts.length);
}

const ownOf = (text: string): string => text.split(mark).join('');

/** Whether a text is what is left of another one where some of it is gone. */
function isLeftOf(left: string, text: string): boolean {
  let at = 0;
  for (const char of text) if (left.startsWith(char, at)) at += char.length;
  return at === left.length;
}

describe('whatever the team and its author do to a text', () => {
  test('what is out is not shown, no mark is cut by the team, and each place lies in another or beside it', () => {
    fc.assert(
      fc.property(words, fc.array(step, { minLength: 1, maxLength: 9 }), (text, steps) => {
        const story = new Story(text);
        for (const each of steps) {
          const before = story.text;
          takesStep(story, each);
          if (each.do === 'take') expect(isLeftOf(ownOf(story.text), ownOf(before))).toBe(true);
          expect(story.keptOut(story.text)).toBe(story.text);
          for (const one of story.texts[0]?.hidden ?? [])
            for (const other of story.texts[0]?.hidden ?? [])
              expect(one.start < other.start && other.start < one.end && one.end < other.end).toBe(false);
        }
      }),
      { numRuns: runs },
    );
  });

  test('once everything is back that was only taken out, the text is as it was to the letter', () => {
    fc.assert(
      fc.property(
        words,
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 40 }), fc.boolean()), {
          minLength: 1,
          maxLength: 8,
        }),
        fc.infiniteStream(fc.nat()),
        (text, takes, order) => {
          const story = new Story(text);
          const next = () => Number(order.next().value) % story.parts.length;
          for (const [from, length, back] of takes) {
            const start = from % story.text.length;
            const passage = story.text.slice(start, start + length);
            story.take(passage);
            if (back && story.parts.length > 0) story.back(next());
          }
          while (story.parts.length > 0) story.back(next());
          expect(story.text).toBe(text);
        },
      ),
      { numRuns: runs },
    );
  });

  test('a letter that stands thousands of times is taken and comes back in a moment', () => {
    const text = 'a bade la '.repeat(2000);
    const started = performance.now();
    const story = without(text, 'a', 'b');
    story.edit(`${story.text}${mark} and so on`).back(0).back(0);
    expect(story.text).toContain('a bade la a bade');
    expectWithin(performance.now() - started, 3000);
  });
});
