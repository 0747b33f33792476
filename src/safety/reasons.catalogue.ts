/** The reasons a moderator may give for what is hidden or closed, by their stable codes (SAFETY 3.6). Words: `reason.<code>` in the catalogue. */
export const reasons = [
  'M01',
  'M02',
  'M03',
  'M04',
  'M05',
  'M06',
  'M07',
  'M08',
  'M09',
  'M10',
  'M11',
  'M12',
] as const;

/** The reasons for a topic on a post. The first says that nothing is wrong with the words (CW-1). */
export const labelReasons = ['M13', 'M02'] as const;

export type Reason = (typeof reasons | typeof labelReasons)[number];
