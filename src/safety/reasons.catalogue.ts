/** The reasons a moderator may give, by their stable codes (SAFETY 3.6). Words: `reason.<code>` in the catalogue. */
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
export type Reason = (typeof reasons)[number];
