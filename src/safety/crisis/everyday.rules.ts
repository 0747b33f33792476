import { type SignCode, share } from './crisis-weights.catalogue.ts';
import { everydayWords, gettingWords, uneasyWords } from './everyday.catalogue.ts';
import type { Told } from './read-text.rules.ts';
import type { Found } from './weigh-signs.rules.ts';

const things: ReadonlySet<SignCode> = new Set(['place', 'tool'] as const);

/**
 * What a place or a tool weighs where it is the one sign of a text, stands in a sentence of an ordinary day, and nothing
 * uneasy stands there or beside it: less than the first card takes. Beside any other sign all stays as it is.
 */
export function withoutEveryday(found: readonly Found[], told: readonly Told[]): readonly Found[] {
  const [first] = found;
  if (first === undefined || !things.has(first.code)) return found;
  if (found.some(({ code, about }) => code !== first.code || about !== 'own')) return found;
  if (!found.every((one) => isEveryday(one, told))) return found;
  return found.map((one) => ({ ...one, amount: one.amount * share.everyday }));
}

function isEveryday({ code, sentence }: Found, told: readonly Told[]): boolean {
  const has = (at: number, some: ReadonlySet<string>): boolean =>
    told[at]?.words.some(({ word }) => some.has(word)) ?? false;
  const uneasy = [sentence - 1, sentence, sentence + 1].some((at) => has(at, uneasyWords));
  const gotten = code === 'tool' && has(sentence, gettingWords);
  return !uneasy && !gotten && has(sentence, everydayWords);
}
