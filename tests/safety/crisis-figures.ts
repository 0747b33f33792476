import { type CrisisReading, noticeCrisis } from '../../src/safety/crisis/notice-crisis.rules.ts';
import { heldOut } from './crisis-held-out.fixture.ts';
import { later } from './crisis-later.fixture.ts';
import { openings } from './crisis-openings.fixture.ts';
import { sentences } from './crisis-sentences.fixture.ts';

/** One text of the evaluation set, what it is, and how it was read. */
export interface Read {
  readonly text: string;
  readonly group: string;
  readonly family: string;
  readonly from: 'openings' | 'sentences' | 'later' | 'heldOut';
  readonly reading: CrisisReading;
}

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

const sources = { openings, sentences, later, heldOut } as const;

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
