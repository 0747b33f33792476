import { findEmails, findHandles, findLinks } from './identity-links.rules.ts';
import { findNames, findWorkplaces } from './identity-names.rules.ts';
import { findPhones, findPositions } from './identity-numbers.rules.ts';
import { findAddresses } from './identity-places.rules.ts';
import type { Found } from './passages.rules.ts';

/**
 * What a passage could be, by the end of its key `identity-hint.<kind>`; where two overlap, the one named
 * first is kept.
 */
export const hintKinds = [
  'email',
  'position',
  'link',
  'address',
  'phone',
  'handle',
  'name',
  'workplace',
] as const;
export type HintKind = (typeof hintKinds)[number];

/**
 * A passage that could tell who or where somebody is. `start` and `end` are UTF-16 positions:
 * `text.slice(start, end)`.
 */
export interface IdentityHint {
  kind: HintKind;
  start: number;
  end: number;
  text: string;
}

/** Masking can bring two ends together that make a new passage; more rounds than this no text has needed. */
const ROUNDS = 20;

/**
 * Passages that could identify the writer or someone else, in their order, none overlapping: e-mail
 * addresses, phone numbers, links to a person, handles, streets, positions, real names, places of work or
 * study (PO-2). `helplines` are numbers known to the site, never taken for a person's. A help for a second
 * look and no more: it misses much and is wrong at times, so nothing is blocked by it. Local, deterministic,
 * and its time grows with the length of the text only (RE-4).
 */
export function findIdentityHints(text: string, helplines: readonly string[] = []): IdentityHint[] {
  const found: Record<HintKind, Found[]> = {
    email: findEmails(text),
    position: findPositions(text),
    link: findLinks(text),
    address: findAddresses(text),
    phone: findPhones(text, helplines),
    handle: findHandles(text),
    name: findNames(text),
    workplace: findWorkplaces(text),
  };
  const taken = new Uint8Array(text.length);
  const hints = hintKinds.flatMap((kind) =>
    longestFirst(found[kind])
      .filter((one) => claim(taken, one))
      .map(({ start, end }) => ({ kind, start, end, text: text.slice(start, end) })),
  );
  return hints.sort((one, other) => one.start - other.start);
}

/**
 * The text with passages replaced by `word` (such as "[hidden]"). Given kinds, until no passage of those
 * kinds is left; given hints, wherever the words of one stand by themselves, so that a name goes from every
 * sentence. Masking twice changes nothing. The word should hold no letter on its own outside brackets, or it
 * could be found itself. PO-2.
 */
export function maskHints(
  text: string,
  what: readonly HintKind[] | readonly IdentityHint[],
  word: string,
): string {
  const kinds = new Set<HintKind>();
  const passages = new Set<string>();
  for (const one of what) typeof one === 'string' ? kinds.add(one) : passages.add(one.text);
  return maskKinds(maskPassages(text, passages, word), kinds, word);
}

function longestFirst(found: Found[]): Found[] {
  return found.sort((one, other) => other.end - other.start - (one.end - one.start));
}

function claim(taken: Uint8Array, { start, end }: Found): boolean {
  if (taken.subarray(start, end).includes(1)) return false;
  taken.fill(1, start, end);
  return true;
}

function maskPassages(text: string, passages: ReadonlySet<string>, word: string): string {
  let masked = text;
  for (const passage of [...passages].sort((one, other) => other.length - one.length)) {
    if (!word.includes(passage)) masked = replaceWhole(masked, passage, word);
  }
  return masked;
}

/** Every place where the passage is not a part of a longer word or number. */
function replaceWhole(text: string, passage: string, word: string): string {
  let masked = '';
  let from = 0;
  for (let at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, Math.max(from, at + 1))) {
    const end = at + passage.length;
    const glued =
      (/^[\p{L}\p{N}]/u.test(passage) && /[\p{L}\p{N}]$/u.test(text.slice(Math.max(from, at - 2), at))) ||
      (/[\p{L}\p{N}]$/u.test(passage) && /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2)));
    if (glued) continue;
    masked += text.slice(from, at) + word;
    from = end;
  }
  return masked + text.slice(from);
}

function maskKinds(text: string, kinds: ReadonlySet<HintKind>, word: string): string {
  let masked = text;
  for (let round = 0; kinds.size > 0 && round < ROUNDS; round += 1) {
    const hints = findIdentityHints(masked).filter((hint) => kinds.has(hint.kind) && hint.text !== word);
    if (hints.length === 0) break;
    for (const { start, end } of hints.reverse()) masked = masked.slice(0, start) + word + masked.slice(end);
  }
  return masked;
}
