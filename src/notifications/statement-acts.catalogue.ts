/** Acts an author is told about (MO-6). Words: `statement.<code>.…` in the catalogue. */
export const statementActs = [
  'post.hidden',
  'post.restored',
  'post.labelled',
  'thread.locked',
  'thread.unlocked',
] as const;
export type StatementAct = (typeof statementActs)[number];
