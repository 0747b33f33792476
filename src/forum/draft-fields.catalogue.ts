import { labelFields } from '../safety/content-labels.catalogue.ts';

/** What a draft may hold of the form it was begun in, by name. Nothing else of a form is kept (PO-1). */
export const draftFields = {
  thread: [
    'title',
    'space',
    'text',
    // The parts of a story, in place of its text.
    'happened',
    'helped',
    'now',
    // Those of a strategy; its boxes besides (`isDraftTick`).
    'about',
    'steps',
    'when',
    'when_not',
    'when_unknown',
    'care',
    'minutes',
    'energy',
    'company',
    'cost',
    'night',
    'evidence',
    'evidence_link',
    'need',
    'voice',
    'fresh_name',
    'fresh_avatar',
    'form_key',
    ...labelFields,
  ],
  answer: ['text', 'quotes', 'voice', 'fresh_name', 'fresh_avatar', 'form_key', ...labelFields],
} as const;

/** `thread`: something new, a story too. `answer`: to a thread that is there. */
export type DraftForm = keyof typeof draftFields;
export type DraftField = (typeof draftFields)[DraftForm][number];

/** The fields that say something: without a word in one of them there is nothing to keep. */
export const writtenFields = [
  'title',
  'text',
  'happened',
  'helped',
  'now',
  'about',
  'steps',
  'when',
  'when_not',
  'care',
] as const satisfies readonly DraftField[];

/** Boxes of a strategy's form, of which there are as many as there are values: the word each begins with. */
const tickGroups = ['situation', 'kind', 'place', 'thing', 'caution', 'access'] as const;
export type DraftTick = `${(typeof tickGroups)[number]}_${string}`;

/** Whether a field is one of those boxes; a draft of something new may hold it. */
export const isDraftTick = (name: string): name is DraftTick =>
  /^[a-z]+_[a-z-]{1,30}$/.test(name) && tickGroups.some((group) => name.startsWith(`${group}_`));
