import { kindnessRules } from '../../src/safety/kindness/kindness-rules.catalogue.ts';
import { noticeUnkind } from '../../src/safety/kindness/notice-unkind.rules.ts';
import { kindSentences } from './kind-sentences.fixture.ts';
import { adviceSentences, unkindSentences } from './unkind-sentences.fixture.ts';

/** One sentence of the evaluation set and what was noticed in it. */
export interface Looked {
  readonly text: string;
  readonly group: string;
  readonly heldOut: boolean;
  readonly unkind: boolean;
  readonly rules: readonly string[];
}

/** The lines of a list in a fixture. */
export const linesOf = (list: string): string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const familyOf = new Map(kindnessRules.map(({ code, family }) => [code, family]));

/** Every sentence of the evaluation set, looked at as a reply; advice as one to somebody who asked to be heard. */
export function lookAtAll(): Looked[] {
  const look = (list: string, group: string, unkind: boolean, need: 'listen' | null): Looked[] =>
    linesOf(list).map((text, at) => ({
      text,
      group,
      unkind,
      heldOut: at % 3 === 2,
      rules: noticeUnkind(text, { need, kind: 'reply' }).map(({ rule }) => rule),
    }));
  return [
    ...Object.entries(unkindSentences).flatMap(([rule, list]) =>
      look(list, familyOf.get(rule) ?? rule, true, null),
    ),
    ...look(adviceSentences, familyOf.get('J35') ?? '', true, 'listen'),
    ...Object.entries(kindSentences).flatMap(([group, list]) => look(list, group, false, null)),
  ];
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(0)} %`;

/** The rows of the table in docs/kindness.md. */
export function figures(looked: readonly Looked[]): string[] {
  const families = [...new Set(kindnessRules.map(({ family }) => family))];
  return families.map((family) => {
    const own = looked.filter(({ unkind, group }) => unkind && group === family);
    const held = own.filter(({ heldOut }) => heldOut);
    const noticed = (some: readonly Looked[]): number => some.filter(({ rules }) => rules.length > 0).length;
    const named = looked.filter(({ rules }) => rules.some((rule) => familyOf.get(rule) === family));
    const right = named.filter(({ unkind }) => unkind);
    return `| ${family} | ${own.length} | ${share(right.length, named.length)} | ${share(noticed(own), own.length)} | ${held.length} | ${share(noticed(held), held.length)} |`;
  });
}

/** The row below them: all families together, and how many kind sentences were noticed wrongly. */
export function totals(looked: readonly Looked[]): string[] {
  const count = (some: readonly Looked[]): string =>
    `${some.filter(({ rules }) => rules.length > 0).length} of ${some.length}`;
  const of = (unkind: boolean, heldOut?: boolean): readonly Looked[] =>
    looked.filter((one) => one.unkind === unkind && (heldOut === undefined || one.heldOut === heldOut));
  return [
    `- Unkind sentences noticed: ${count(of(true))}, of these held out: ${count(of(true, true))}.`,
    `- Kind sentences noticed wrongly: ${count(of(false))}, of these held out: ${count(of(false, true))}.`,
  ];
}
