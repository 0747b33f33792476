import type { Keys } from '../platform/keys.ts';
import type { Em } from '../platform/rows.ts';
import { startingSettings } from './site-settings.ts';

/** What the key-check row holds under seal: reading it back proves that the key fits this database. */
const checkText = 'the key fits';

/** The spaces a new forum opens with. The organiser may change all of them. */
const startingSpaces = [
  { id: 'nights', title: 'Nights and sleep', about: 'When the day will not end' },
  { id: 'anxiety', title: 'Anxiety', about: 'Fear, panic, worry' },
  { id: 'low-days', title: 'Low days', about: 'Heavy, empty, tired' },
  { id: 'loss', title: 'Loss', about: 'People, animals, plans' },
  { id: 'family', title: 'Family and friends', about: 'Living with others' },
  { id: 'work', title: 'Work and study', about: 'Keeping going, coming back' },
];

/**
 * Creates the settings, the first agreement and the starting spaces in an empty database; does nothing in one
 * that has them. `sentences` are those of the agreement as people will read them.
 */
export async function createFirstData(em: Em, keys: Keys, sentences: readonly string[]): Promise<void> {
  await em.transactional(async (tx) => {
    const made = await tx.execute<{ id: number }[]>(
      `insert into site (id, name, time_zone, leave_target, looks_in_from, looks_in_until, key_check, version)
       values (1, ?, ?, ?, ?, ?, ?, 1) on conflict do nothing returning id`,
      [
        startingSettings.name,
        startingSettings.timeZone,
        startingSettings.leaveTarget,
        startingSettings.looksInFrom,
        startingSettings.looksInUntil,
        keys.seal('key-check', 'site', checkText),
      ],
    );
    if (made.length === 0) return;
    await tx.execute('insert into agreement (version, language, sentences) values (1, ?, ?)', [
      'en',
      JSON.stringify(sentences),
    ]);
    for (const [place, space] of startingSpaces.entries()) {
      await tx.execute('insert into space (id, title, about, place, support) values (?, ?, ?, ?, true)', [
        space.id,
        space.title,
        space.about,
        place,
      ]);
    }
  });
}

/** Whether these keys belong to this database. True for a database that has no settings yet. */
export function keyFits(keys: Keys, keyCheck: Buffer | null): boolean {
  if (keyCheck === null) return true;
  try {
    return keys.open('key-check', 'site', keyCheck).toString() === checkText;
  } catch {
    return false;
  }
}
