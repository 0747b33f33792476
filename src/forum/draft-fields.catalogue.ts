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
] as const satisfies readonly DraftField[];
