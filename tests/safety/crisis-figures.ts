import { type CrisisReading, noticeCrisis } from '../../src/safety/crisis/notice-crisis.rules.ts';
import { crossValidated, exampleOf } from './crisis-fit.ts';
import { heldOut } from './crisis-held-out.fixture.ts';
import { last } from './crisis-last.fixture.ts';
import { later } from './crisis-later.fixture.ts';
import { openings } from './crisis-openings.fixture.ts';
import { sentences } from './crisis-sentences.fixture.ts';

/** One text of the evaluation set, what it is, and how it was read. */
export interface Read {
  readonly text: string;
  readonly group: string;
  readonly family: string;
  readonly from: 'openings' | 'sentences' | 'later' | 'heldOut' | 'last';
  readonly reading: CrisisReading;
}

/** Whether a text was kept aside until the rules were done. */
export const isKeptAside = ({ from }: Read): boolean => from === 'heldOut' || from === 'last';

/** The groups in which the writer is in danger now. */
export const ownDanger: ReadonlySet<string> = new Set([
  'acute',
  'danger',
  'passive',
  'selfharm',
  'replyDanger',
  'tongueDanger',
]);
/** And those that are about danger to or from somebody else. */
export const otherDanger: ReadonlySet<string> = new Set(['other', 'threat']);

const sources = { openings, sentences, later, heldOut, last } as const;

/** Every text, read as an opening post; replies as replies. */
export function readAll(): Read[] {
  return Object.entries(sources).flatMap(([from, groups]) =>
    Object.entries(groups).flatMap(([group, list]) =>
      familiesOf(list).map(({ family, text }) => ({
        text,
        group,
        family: `${from} ${group} ${family}`,
        from: from as Read['from'],
        reading: noticeCrisis(text, { kind: group.startsWith('reply') ? 'reply' : 'opening' }),
      })),
    ),
  );
}

/** The texts of a list, each with the family it was written in. */
export function familiesOf(list: string): { family: string; text: string }[] {
  let family = '';
  return list.split('\n').flatMap((line) => {
    const text = line.trim();
    if (text === '') return [];
    if (!text.startsWith('# ')) return [{ family, text: text.replaceAll('¶', '\n') }];
    family = text.slice(2);
    return [];
  });
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(0)} %`;

/** What each group is called in docs/crisis.md, in its order. */
const groupNames: Readonly<Record<string, string>> = {
  acute: '**acute: act, plan, means, time, farewell**',
  danger: '**thoughts of suicide, unsafe**',
  passive: '**wish not to live**',
  selfharm: '**self-harm**',
  tongueDanger: '**danger, learners’ English and other languages**',
  replyDanger: '**danger in a reply**',
  other: 'somebody else in danger',
  threat: 'danger to or from others',
  low: 'low, hopeless, no danger said',
  stress: 'ordinary stress',
  past: 'past, recovered',
  negated: 'denied',
  idiom: 'idiom',
  work: 'song, film, news, study',
  quoted: 'quoted',
  reply: 'replies of helpers',
  tongueCalm: 'learners’ English, no danger',
};

const isNoticed = ({ reading }: Read): boolean => reading.level >= 2;
const noticedOf = (some: readonly Read[]): string =>
  some.length === 0 ? '–' : `${some.filter(isNoticed).length} of ${some.length}`;

/** The rows of the table in docs/crisis.md. */
export function figures(all: readonly Read[]): string[] {
  return Object.entries(groupNames).map(([group, name]) => {
    const mine = all.filter((one) => one.group === group);
    const used = mine.filter((one) => !isKeptAside(one));
    const held = mine.filter(isKeptAside);
    return `| ${name} | ${noticedOf(used)} | ${share(used.filter(isNoticed).length, used.length)} | ${noticedOf(held)} |`;
  });
}

/** So many of a hundred opening posts are taken to be of own danger; half of the others low, half of ordinary stress. */
const naturalShare = 0.12;

/** What the table comes to. */
export function totals(all: readonly Read[]): string[] {
  const used = all.filter((one) => !isKeptAside(one));
  const rate = (some: readonly Read[]): number => some.filter(isNoticed).length / some.length;
  const ofOwn = (some: readonly Read[]): readonly Read[] => some.filter(({ group }) => ownDanger.has(group));
  const calm = (some: readonly Read[]): number =>
    (rate(some.filter(({ group }) => group === 'low')) +
      rate(some.filter(({ group }) => group === 'stress'))) /
    2;
  const falsePerTrue = ((1 - naturalShare) * calm(used)) / (naturalShare * rate(ofOwn(used)));
  const fitted = crossValidated(examplesOf(used), 0.3);
  const caught = fitted.filter(({ danger, noticed }) => danger && noticed).length;
  const truly = fitted.filter(({ danger }) => danger).length;
  const wrongly = fitted.filter(({ danger, noticed }) => !danger && noticed).length;
  return [
    `- Own present danger noticed: ${noticedOf(ofOwn(used))}; kept aside: ${noticedOf(ofOwn(all.filter(isKeptAside)))}.`,
    `- False alarms for each true one, if 12 of 100 opening posts are of own danger, half of the others low and half of ordinary stress: ${falsePerTrue.toFixed(1)}.`,
    `- Cross-validated (weights fitted on four fifths of the families, measured on the last fifth): ${caught} of ${truly} noticed, ${wrongly} of ${fitted.length - truly} others too.`,
  ];
}

const examplesOf = (used: readonly Read[]) =>
  used
    .filter(({ group }) => !group.startsWith('reply') && !otherDanger.has(group))
    .map(({ text, group, family }) => exampleOf(text, ownDanger.has(group), family));
