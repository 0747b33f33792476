import { allReasons, reasons } from '../safety/reasons.catalogue.ts';
import { formActs } from './case-act-fields.catalogue.ts';

/** What a reason is called, wherever it is named: in forms, statements and on the page that tells how the rules are kept. */
export const reasonNames = allReasons.map((code) => `reason.${code}.label` as const);

/** What is offered to begin with where a post is hidden, for each reason. */
export const reasonNotes = reasons.map((code) => `reason.${code}.note` as const);

/** What is offered to begin with for every other step, and for the answer to a second look. */
export const presetNotes = [
  ...formActs
    .filter((act) => act !== 'hide' && act !== 'turn-down' && act !== 'label')
    .map((act) => `acts.preset.${act}` as const),
  'acts.preset.label.set',
  'acts.preset.label.none',
  'appeal.preset.upheld',
  'appeal.preset.overturned',
  'appeal.preset.upheld.only',
] as const;

/** Every sentence of the team that an organiser may put in their own words (SAFETY 3.6). Codes stay as they are. */
export const ownWordKeys = [...reasonNames, ...reasonNotes, ...presetNotes] as const;
export type OwnWordKey = (typeof ownWordKeys)[number];
