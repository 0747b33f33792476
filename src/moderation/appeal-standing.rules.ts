import type { StatementAct } from '../notifications/statement-acts.catalogue.ts';

/** A decision about a post or its thread, as it was told; `takesBack`: the one that a second look took back by it. */
export interface ToldAct {
  id: string;
  act: StatementAct;
  takesBack?: string;
}

/** Which decisions hold what now, the oldest first in each list. */
export interface Holding {
  /** What keeps the post out of sight; where an edit was asked for of a post that is up, that may have hidden it. */
  hidden: string | null;
  maybeHidden: string | null;
  redacted: string[];
  labelled: string[];
  moved: string[];
  slowed: string[];
  locked: string[];
  paused: { id: string; act: StatementAct }[];
}

const nothing = (): Holding => ({
  hidden: null,
  maybeHidden: null,
  redacted: [],
  labelled: [],
  moved: [],
  slowed: [],
  locked: [],
  paused: [],
});

type Step = (now: Holding, id: string, act: StatementAct) => void;

const back: Step = (now) => {
  now.hidden = null;
  now.maybeHidden = null;
};
const hides: Step = (now, id) => {
  now.hidden = id;
  now.maybeHidden = null;
};
const pauses: Step = (now, id, act) => {
  now.paused.push({ id, act });
};

const steps: Partial<Record<StatementAct, Step>> = {
  'post.hidden': hides,
  'post.turned-down': hides,
  'post.restored': back,
  'post.put-up': back,
  'post.edit-asked': (now, id) => {
    if (now.hidden === null) now.maybeHidden ??= id;
  },
  'post.redacted': (now, id) => void now.redacted.push(id),
  'post.unredacted': (now) => void now.redacted.pop(),
  'post.labelled': (now, id) => void now.labelled.push(id),
  'thread.moved': (now, id) => void now.moved.push(id),
  'thread.slowed': (now, id) => void now.slowed.push(id),
  'thread.unslowed': (now) => void now.slowed.splice(0),
  'thread.locked': (now, id) => void now.locked.push(id),
  'thread.unlocked': (now) => void now.locked.splice(0),
  'person.cooled-down': pauses,
  'person.paused': pauses,
  'person.ended': pauses,
  'person.lifted': (now) => void now.paused.splice(0),
};

/**
 * Which decisions hold what, after all that was told about a post or a thread in its order: a second look takes back what
 * its decision still holds, and nothing that another one holds (MO-9).
 */
export function holdingAfter(told: readonly ToldAct[]): Holding {
  const now = nothing();
  for (const { id, act, takesBack } of told) {
    if (takesBack !== undefined) drop(now, takesBack);
    else steps[act]?.(now, id, act);
  }
  return now;
}

function drop(now: Holding, id: string): void {
  if (now.hidden === id) now.hidden = null;
  if (now.maybeHidden === id) now.maybeHidden = null;
  for (const list of [now.redacted, now.labelled, now.moved, now.slowed, now.locked]) {
    const at = list.indexOf(id);
    if (at >= 0) list.splice(at, 1);
  }
  now.paused = now.paused.filter((pause) => pause.id !== id);
}
