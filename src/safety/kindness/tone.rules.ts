import type { Sentence } from '../phrases/read-sentences.rules.ts';
import { toneWords } from './tone-words.catalogue.ts';
import { traitGroups } from './trait-groups.catalogue.ts';
import { wordGroups } from './word-groups.catalogue.ts';

const setOf = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(/\s+/)).filter((word) => word !== '' && !word.includes('_')));

const traits = setOf(wordGroups.insult, wordGroups.insultnoun, wordGroups.soft, traitGroups.trait);
const contempt = setOf(toneWords.contempt);
const charge = setOf(toneWords.charge);
const pressing = setOf(toneWords.pressing);
const measuring = setOf(toneWords.measuring);
const orders = setOf(toneWords.orders);
const urging = setOf(toneWords.urging);
const asking = setOf(toneWords.asking);
const kind = setOf(toneWords.kind);
const toReader = setOf('you your yourself');
const ownPerson = setOf('i me my we myself our');
const denying = setOf('not no never nobody none');

/** What each kind of word adds where it is met in a sentence, once or twice. */
const worth = {
  traits: 0.35,
  contempt: 0.3,
  charge: 0.2,
  pressing: 0.1,
  measuring: 0.12,
  urging: 0.15,
  order: 0.2,
  asking: 0.15,
  toReader: 0.12,
  kind: -0.18,
  ownPerson: -0.1,
  spared: -0.3,
} as const;

/**
 * How hard a text sounds to its reader, 0 to 1, from single words near "you": too weak to notice anything by, enough to put
 * texts in order where no phrase was found. A sentence of the writer's own person, a denial of what is bad and warm words make it less.
 */
export function toneOf(sentences: readonly Sentence[]): number {
  const each = sentences.map(toneOfSentence);
  const hard = each.filter((tone) => tone > 0).toSorted((one, other) => other - one);
  const warm = each.filter((tone) => tone < 0).reduce((sum, tone) => sum + tone, 0);
  const sum = hard.reduce((whole, tone, at) => whole + tone * 0.5 ** at, 0) + warm * 0.5;
  return sum <= 0 ? 0 : 1 - Math.exp(-sum);
}

function toneOfSentence({ words, question }: Sentence): number {
  const said = words.map(({ word }) => word).filter((word) => word !== ',' && word !== '"');
  const count = (some: ReadonlySet<string>): number =>
    Math.min(2, said.filter((word) => some.has(word)).length);
  const first = said[0] ?? '';
  const order = orders.has(first) && !question;
  const spoken = count(toReader) > 0 || order;
  const mild = worth.kind * count(kind) + (spoken ? 0 : worth.ownPerson * count(ownPerson));
  const bad = worth.traits * count(traits) + worth.charge * count(charge);
  if (!spoken) return worth.contempt * count(contempt) + bad * 0.3 + mild;
  const spared = isSpared(said);
  const press =
    worth.pressing * count(pressing) + worth.measuring * count(measuring) + worth.urging * count(urging);
  const asked = question && asking.has(first) ? worth.asking : 0;
  return (
    (spared ? 0 : bad) +
    worth.contempt * count(contempt) +
    press +
    asked +
    (order ? worth.order : worth.toReader) +
    (spared ? worth.spared : 0) +
    mild +
    (ownPerson.has(first) ? worth.ownPerson : 0)
  );
}

/** "You are not lazy", "it is not your fault": something bad is denied. */
function isSpared(said: readonly string[]): boolean {
  return said.some(
    (word, at) =>
      denying.has(word) &&
      (said.slice(at + 1, at + 5).some((near) => traits.has(near) || charge.has(near)) ||
        /^(?:are|is)$/.test(said[at - 1] ?? '')) &&
      said.slice(Math.max(0, at - 3), at + 3).some((near) => toReader.has(near) || near === 'is'),
  );
}
