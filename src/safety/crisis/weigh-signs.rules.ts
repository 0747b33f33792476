import {
  against,
  crisisSigns,
  highest,
  partLength,
  pastGrows,
  type Sign,
  type SignCode,
  type SignKind,
  share,
} from './crisis-weights.catalogue.ts';

/** A sign in a text: how much of it is left, after what stands around it, and in which sentence. */
export interface Found {
  readonly code: SignCode;
  readonly about: SignKind;
  readonly amount: number;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

/** How near danger is, 0 to 1 each. */
export interface Weighed {
  readonly own: number;
  readonly other: number;
  readonly threat: number;
  readonly past: number;
}

const signOf = (code: SignCode): Sign => crisisSigns[code];

/** Adds signs up. Of one kind each further one adds less; weak ones count in full only where they stand close together. */
export function weigh(found: readonly Found[], outweighed: number): Weighed {
  const near = evidence(found, 'own', 'near') + calm(found, 'near');
  const acute = evidence(found, 'own', 'acute') + calm(found, 'acute');
  const other = evidence(found, 'other', 'near') + 0.5 * evidence(found, 'other', 'acute');
  const past = amountOf(found.filter(({ about }) => about === 'past'));
  return {
    own: ownScore(chance(near, against.near + outweighed), chance(acute, against.acute + outweighed)),
    other: ownScore(chance(other, against.other), chance(evidence(found, 'other', 'acute'), 2)),
    threat: ownScore(
      chance(evidence(found, 'threat', 'near'), against.threat),
      chance(evidence(found, 'threat', 'acute'), 1.5),
    ),
    past: 1 - Math.exp(-pastGrows * past),
  };
}

const odds = (evidence: number): number => 1 / (1 + Math.exp(-evidence * 1.5));

/** How sure that makes it, and nothing where nothing is said. */
const chance = (said: number, outweighed: number): number => (said <= 0 ? 0 : odds(said - outweighed));

/** Danger alone reaches `withoutHaste`; only what may be soon goes beyond. */
function ownScore(near: number, acute: number): number {
  const calmer = near <= 0.5 ? near : 0.5 + (near - 0.5) * 2 * (highest.withoutHaste - 0.5);
  return calmer + (1 - calmer) * acute * near;
}

/** What the signs of one kind of concern add up to. */
function evidence(found: readonly Found[], about: SignKind, what: 'near' | 'acute'): number {
  const mine = found.filter((one) => one.about === about);
  const strong = mine.filter(({ code }) => signOf(code).weak !== true);
  const weak = mine.filter(({ code }) => signOf(code).weak === true);
  return (
    sum(strong, what) + (1 - share.elsewhere) * strongestPart(weak, what) + share.elsewhere * sum(weak, what)
  );
}

const calm = (found: readonly Found[], what: 'near' | 'acute'): number =>
  sum(
    found.filter(({ about }) => about === 'calm'),
    what,
  );

function sum(found: readonly Found[], what: 'near' | 'acute'): number {
  const codes = [...new Set(found.map(({ code }) => code))];
  return codes.reduce(
    (total, code) => total + signOf(code)[what] * amountOf(found.filter((one) => one.code === code)),
    0,
  );
}

/** Up to one in full, beyond it less and less. */
export function amountOf(found: readonly { amount: number }[]): number {
  const all = found.reduce((total, { amount }) => total + amount, 0);
  return all <= 1 ? all : 1 + share.more * (1 - Math.exp(1 - all));
}

/** The most that weak signs come to within a few sentences. */
function strongestPart(weak: readonly Found[], what: 'near' | 'acute'): number {
  const inOrder = weak.toSorted((one, other) => one.sentence - other.sentence);
  const last = inOrder.at(-1)?.sentence ?? 0;
  let best = 0;
  for (let from = 0; from <= last; from += Math.ceil(partLength / 2)) {
    const part = inOrder.filter(({ sentence }) => sentence >= from && sentence < from + partLength);
    best = Math.max(best, sum(part, what));
  }
  return best;
}
