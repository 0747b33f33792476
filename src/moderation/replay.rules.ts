import type { ModerationAct } from './moderation-acts.catalogue.ts';

/** A line of the log as far as it tells what became of a post, its thread and its author. */
export interface Line {
  act: ModerationAct;
}

/** What the log alone says about a post and the thread around it (MO-10). */
export interface Explained {
  /** `maybe`: the author was asked for other words, and whether others may read it meanwhile no line tells. */
  hidden: 'no' | 'yes' | 'maybe';
  /** Parts that are taken out. */
  parts: number;
  locked: boolean;
  slowed: boolean;
  /** Pauses that were decided about this post and not taken back; some may have run out. */
  pauses: number;
  /** Second looks that were answered, and those of them that took a decision back. */
  looked: number;
  overturned: number;
}

const untouched: Explained = {
  hidden: 'no',
  parts: 0,
  locked: false,
  slowed: false,
  pauses: 0,
  looked: 0,
  overturned: 0,
};

type Step = (now: Explained, next: ModerationAct | undefined) => Partial<Explained>;

const paused: Step = ({ pauses }) => ({ pauses: pauses + 1 });

const takenBack: Step = ({ looked, overturned }) => ({ looked: looked + 1, overturned: overturned + 1 });

const steps: Partial<Record<ModerationAct, Step>> = {
  'post.held': () => ({ hidden: 'yes' }),
  'post.hidden': () => ({ hidden: 'yes' }),
  'post.turned-down': () => ({ hidden: 'yes' }),
  'post.restored': () => ({ hidden: 'no' }),
  'post.put-up': () => ({ hidden: 'no' }),
  'post.edit-asked': ({ hidden }) => ({ hidden: hidden === 'yes' ? 'yes' : 'maybe' }),
  'post.redacted': ({ parts }) => ({ parts: parts + 1 }),
  'post.unredacted': ({ parts }) => ({ parts: parts - 1 }),
  'thread.locked': () => ({ locked: true }),
  'thread.unlocked': () => ({ locked: false }),
  'thread.slowed': () => ({ slowed: true }),
  'thread.unslowed': () => ({ slowed: false }),
  'person.cooled-down': paused,
  'person.paused': paused,
  'person.ended': paused,
  // A second look takes back the one pause it is about; a moderator's own act takes back all that were decided on the name.
  'person.lifted': ({ pauses }, next) => ({ pauses: next === 'appeal.overturned' ? pauses - 1 : 0 }),
  'appeal.upheld': ({ looked }) => ({ looked: looked + 1 }),
  'appeal.overturned': takenBack,
  // There was nothing left to take back but the mark, so the line before it is about something else.
  'appeal.mark-gone': takenBack,
};

/** Reads the lines about one post, its thread and its author, the oldest first, and tells how things stand after them. */
export function replay(lines: readonly Line[]): Explained {
  let now = untouched;
  for (const [at, { act }] of lines.entries()) {
    now = { ...now, ...steps[act]?.(now, lines[at + 1]?.act) };
  }
  return now;
}
