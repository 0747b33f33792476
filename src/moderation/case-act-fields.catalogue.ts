import type { CaseActCode } from './case-acts.catalogue.ts';

/** What a moderator is asked for besides their own words. `reason-of-topic`: the reasons a topic has. */
export type ActField =
  | 'reason'
  | 'reason-of-topic'
  | 'labels'
  | 'passage'
  | 'passage-needed'
  | 'hide'
  | 'space'
  | 'minutes'
  | 'danger'
  | 'stay';

/** Acts that have a form; leaving a post as it is needs no words. */
export type FormAct = Exclude<CaseActCode, 'leave'>;

/** What the form of each act asks for. One that takes something back has the reason it was done for. */
export const actFields = {
  'put-up': [],
  restore: [],
  note: ['reason', 'passage', 'stay'],
  suggest: ['reason', 'passage', 'hide'],
  label: ['reason-of-topic', 'labels'],
  redact: ['reason', 'passage-needed', 'stay'],
  unredact: [],
  hide: ['reason', 'passage', 'stay'],
  'turn-down': ['reason', 'passage', 'stay'],
  move: ['reason', 'space'],
  slow: ['reason', 'minutes'],
  unslow: [],
  lock: ['reason'],
  unlock: [],
  'cool-down': ['reason', 'passage', 'stay'],
  'pause-7': ['reason', 'passage', 'stay'],
  'pause-30': ['reason', 'passage', 'stay'],
  end: ['reason', 'passage', 'danger'],
  lift: [],
} as const satisfies Record<FormAct, readonly ActField[]>;

export const formActs = Object.keys(actFields) as FormAct[];

export const asks = (act: FormAct, field: ActField): boolean =>
  (actFields[act] as readonly ActField[]).includes(field);

export const asksReason = (act: FormAct): boolean => asks(act, 'reason') || asks(act, 'reason-of-topic');

/** Minutes each person may have to wait in a slow thread. */
export const slowSteps = [10, 30, 60, 240] as const;

/** What becomes of a case by an act in it. */
export type Settling = 'closes' | 'waits' | 'stays';

/** What becomes of the case: most acts settle it, some wait for somebody, others leave it as it is. */
export const settles: Readonly<Record<FormAct, Settling>> = {
  'put-up': 'closes',
  restore: 'closes',
  note: 'closes',
  suggest: 'waits',
  label: 'stays',
  redact: 'closes',
  unredact: 'stays',
  hide: 'closes',
  'turn-down': 'closes',
  move: 'stays',
  slow: 'stays',
  unslow: 'stays',
  lock: 'stays',
  unlock: 'stays',
  'cool-down': 'closes',
  'pause-7': 'closes',
  'pause-30': 'closes',
  end: 'waits',
  lift: 'stays',
};
