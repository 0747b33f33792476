/** Plain topics a text may be labelled with (CW-1). Codes are stable; words: `label.<code>` in the catalogue (CW-2). */
export const contentLabels = [
  'suicide-thoughts',
  'self-harm',
  'eating-and-body',
  'abuse',
  'sexual-violence',
  'death-and-grief',
  'substance-use',
  'psychosis',
  'hospital',
  'pregnancy-loss',
  'discrimination',
] as const;
export type ContentLabel = (typeof contentLabels)[number];

/** What a reader may have done with a text that carries a label (CW-3), the strongest last. */
export const labelTreatments = ['show', 'fold', 'leave-out'] as const;
export type LabelTreatment = (typeof labelTreatments)[number];

/** Name of the box for one label in a form. A name of its own: a form holds no name twice (SECURITY H7). */
export const labelField = (label: ContentLabel): `label_${ContentLabel}` => `label_${label}`;

/** The names of all boxes. */
export const labelFields = contentLabels.map(labelField);
