/** Acts an author is told about (MO-6). Words: `statement.<code>.…` in the catalogue. */
export const statementActs = [
  'post.put-up',
  'post.noted',
  'post.edit-asked',
  'post.redacted',
  'post.unredacted',
  'post.held',
  'post.turned-down',
  'post.hidden',
  'post.restored',
  'post.labelled',
  'thread.moved',
  'thread.slowed',
  'thread.unslowed',
  'thread.locked',
  'thread.unlocked',
  'person.cooled-down',
  'person.paused',
  'person.ended',
  'person.lifted',
] as const;
export type StatementAct = (typeof statementActs)[number];
