import { functionWords } from '../function-words.catalogue.ts';
import { stemOf } from '../stemming.rules.ts';
import { type Field, fields, saturated, shareOf, unpackWords } from './entry.rules.ts';
import { between } from './ideas.rules.ts';
import type { Plan, PlannedForm, PlannedIdea } from './plan.rules.ts';

/** What is known of a document that may fit. */
export interface Candidate {
  id: string;
  /** As `packWords` made it. */
  words: string;
  facets: string[];
  helpedCount: number;
  helpedScore: number;
  worseShare: number;
}

export interface Ranked {
  id: string;
  score: number;
  /** How much of what was asked for it says, from 0 to 1. */
  covered: number;
  /** It says one of the ideas a question hangs on, or the question has none. */
  anchored: boolean;
}

/** Where the stems of the question stand in one part of a document. */
interface Part {
  field: Field;
  length: number;
  /** By stem, positions in order. */
  at: Map<string, number[]>;
}

/** What the parts of a score weigh against each other; measured on the small judged set and on short questions. */
export const weights = {
  /** How much of the score hangs on saying all of it and not one part very loudly. */
  coverage: 0.25,
  /** From which share of what it could add an idea counts as said, in a short question; in a long one a word is enough. */
  said: 0.4,
  /** What two neighbouring ideas of the question add where they stand together, and within how many words. */
  nearness: 0.5,
  near: 6,
  /** What further ways of saying an idea add to the best one, in a short question and in a long one. */
  further: { short: 0.4, long: 0.15 },
  /** How much a phrase counts whose words stand apart. */
  apart: 0.2,
  situation: 0.12,
  helped: 0.1,
  /** From this published share on, what made it worse for some ranks lower. */
  worseFrom: 0.15,
  worse: 0.8,
  unwanted: 0.7,
};

/** The score of one document: exact, from its words, where the index only gave a guess. */
export function rank(candidate: Candidate, plan: Plan, liked: ReadonlySet<string>): Ranked {
  const parts = partsOf(candidate.words, stemsOf(plan));
  const further = between(weights.further.short, weights.further.long, plan.length);
  const found = plan.ideas.map((idea) => saysIdea(idea, parts, further));
  const covered = coverage(plan.ideas, found, between(weights.said, 0, plan.length));
  const base = found.reduce((sum, value) => sum + value, 0) + nearness(plan.ideas, parts);
  const score = base * (1 - weights.coverage + weights.coverage * covered) * priors(candidate, liked);
  const against = plan.unwanted.some((idea) => saysIdea(idea, parts, 0) > 0);
  const anchored =
    !plan.ideas.some(({ anchor }) => anchor) ||
    plan.ideas.some(({ anchor }, at) => anchor && (found[at] ?? 0) > 0);
  return { id: candidate.id, score: against ? score * (1 - weights.unwanted) : score, covered, anchored };
}

/** The share of what was asked for that is said in one way or another. */
function coverage(ideas: readonly PlannedIdea[], found: readonly number[], enough: number): number {
  const all = new Map<string, number>();
  const said = new Map<string, number>();
  ideas.forEach(({ group, worth }, at) => {
    all.set(group, Math.max(all.get(group) ?? 0, worth));
    const value = found[at] ?? 0;
    const share = enough > 0 ? Math.min(worth, value / enough) : worth;
    if (value > 0) said.set(group, Math.max(said.get(group) ?? 0, share));
  });
  const sum = (worths: ReadonlyMap<string, number>): number =>
    [...worths.values()].reduce((a, b) => a + b, 0);
  return all.size === 0 ? 0 : sum(said) / sum(all);
}

function priors({ facets, helpedScore, worseShare }: Candidate, liked: ReadonlySet<string>): number {
  const fits = facets.some((code) => liked.has(code)) ? weights.situation : 0;
  const worse = worseShare > weights.worseFrom ? weights.worse * worseShare : 0;
  return (1 + fits + weights.helped * helpedScore) * (1 - worse);
}

function stemsOf({ ideas, unwanted }: Plan): Set<string> {
  return new Set(
    [...ideas, ...unwanted].flatMap(({ forms }) => forms.flatMap(({ words }) => words.map(stemOf))),
  );
}

function partsOf(packed: string, wanted: ReadonlySet<string>): Part[] {
  const words = unpackWords(packed);
  return fields.map((field) => {
    const at = new Map<string, number[]>();
    words[field].forEach((word, position) => {
      const stem = stemOf(word);
      if (!wanted.has(stem)) return;
      const places = at.get(stem);
      if (places === undefined) at.set(stem, [position]);
      else places.push(position);
    });
    return { field, length: words[field].length, at };
  });
}

/**
 * How strongly a document says an idea: in the best way it does, and a little more where it says it in others too. A text
 * with six words of a thing is more about it than one with the rarest of them.
 */
function saysIdea({ forms, worth }: PlannedIdea, parts: readonly Part[], further: number): number {
  let most = 0;
  let sum = 0;
  for (const form of forms) {
    const value = form.worth * saturated(strength(form, parts));
    sum += value;
    most = Math.max(most, value);
  }
  return Math.min(most + further * (sum - most), 2 * worth);
}

function strength(form: PlannedForm, parts: readonly Part[]): number {
  let sum = 0;
  if (form.words.length === 1) {
    const stem = stemOf(form.words[0] ?? '');
    for (const { field, length, at } of parts) sum += (at.get(stem)?.length ?? 0) * shareOf(field, length);
    return sum;
  }
  const stems = form.words.map(stemOf);
  for (const part of parts) sum += timesOf(stems, part) * shareOf(part.field, part.length);
  if (sum > 0) return sum;
  const held = form.terms.every((term) => parts.some(({ at }) => at.has(term)));
  return held ? weights.apart * Math.min(...form.terms.map((term) => weakest(term, parts))) : 0;
}

const weakest = (term: string, parts: readonly Part[]): number =>
  parts.reduce((sum, { field, length, at }) => sum + (at.get(term)?.length ?? 0) * shareOf(field, length), 0);

/** How often the words stand one after the other. */
function timesOf(stems: readonly string[], { at }: Part): number {
  const [first = '', ...rest] = stems;
  const following = rest.map((stem) => new Set(at.get(stem) ?? []));
  return (at.get(first) ?? []).filter((place) =>
    following.every((places, step) => places.has(place + step + 1)),
  ).length;
}

/** Ideas that stand side by side in the question and in the document too. */
function nearness(ideas: readonly PlannedIdea[], parts: readonly Part[]): number {
  let sum = 0;
  for (let at = 1; at < ideas.length; at += 1) {
    const [one, other] = [ideas[at - 1], ideas[at]];
    if (one === undefined || other === undefined) continue;
    const distance = Math.min(...parts.map((part) => distanceOf(one, other, part)));
    if (distance <= weights.near)
      sum += (weights.nearness * Math.min(one.worth, other.worth)) / Math.sqrt(distance);
  }
  return sum;
}

function distanceOf(one: PlannedIdea, other: PlannedIdea, { at }: Part): number {
  const left = placesOf(one, at);
  const right = placesOf(other, at);
  let least = Number.POSITIVE_INFINITY;
  let place = 0;
  for (const from of left) {
    while (place < right.length - 1 && (right[place] ?? 0) < from) place += 1;
    for (const to of [right[place - 1], right[place]]) {
      if (to !== undefined && to !== from) least = Math.min(least, Math.abs(to - from));
    }
  }
  return least;
}

function placesOf({ forms }: PlannedIdea, at: Part['at']): number[] {
  const places = forms
    .filter(({ words }) => words.length === 1 && !functionWords.has(words[0] ?? ''))
    .flatMap(({ terms: [term = ''] }) => at.get(term) ?? []);
  return places.sort((one, other) => one - other);
}
