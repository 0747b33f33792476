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
  'thread.remembered',
  'thread.unremembered',
  'person.cooled-down',
  'person.paused',
  'person.ended',
  'person.lifted',
  'appeal.upheld',
  'appeal.overturned',
  'check-in.asked',
  'helpers.thanked',
] as const;
export type StatementAct = (typeof statementActs)[number];

/** Of these the ones that decide nothing about anybody: kind words, gone after a while. */
export const kindNotes: readonly StatementAct[] = ['check-in.asked', 'helpers.thanked'];
