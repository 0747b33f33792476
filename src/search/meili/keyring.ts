import { openSearchClient, type SearchClient, type SearchPlace } from '../../platform/search-client.ts';
import { isSearchTrouble, searchTrouble } from '../../platform/search-trouble.ts';
import { type IndexNames, indexNames } from './index-names.rules.ts';

/** What each part of the forum may do on the search server, and no more (SEARCH 2, "least privilege"). */
const purposes = {
  search: { name: 'Alongside: search', actions: ['search'], on: 'live' },
  step: {
    name: 'Alongside: keeping in step',
    actions: [
      'documents.add',
      'documents.get',
      'documents.delete',
      'tasks.get',
      'stats.get',
      'settings.get',
      'indexes.get',
    ],
    on: 'every',
  },
  make: {
    name: 'Alongside: making the index anew',
    actions: [
      'indexes.create',
      'indexes.get',
      'indexes.delete',
      'indexes.swap',
      'settings.get',
      'settings.update',
      'tasks.get',
    ],
    on: 'every',
  },
} as const;

type Kept = Exclude<keyof typeof purposes, 'make'>;

/** Where the server is now; null while it is not there. It may change while the forum runs. */
export type FindPlace = () => SearchPlace | null;

export interface Keyring {
  names: IndexNames;
  /** A client that may do what this purpose needs. Throws `no-place` while there is no server. */
  clientFor(purpose: Kept): Promise<SearchClient>;
  /** The rights to make, change and swap indexes, for as long as `work` needs them. */
  whileMaking<Result>(work: (client: SearchClient) => Promise<Result>): Promise<Result>;
  /** Forgets the keys that were made, because the server no longer knows one. */
  forget(): void;
}

/**
 * Keys of few rights, made from one that may make keys. Where the operator's key may not, it is an already limited one
 * and used as it is (docs/operating.md).
 */
export function openKeyring(findPlace: FindPlace, names = indexNames()): Keyring {
  let of = '';
  let clients: Partial<Record<Kept, Promise<SearchClient>>> = {};
  const place = (): SearchPlace => {
    const found = findPlace();
    if (found === null) throw searchTrouble('no-place');
    const sign = `${found.url} ${found.key}`;
    if (sign !== of) clients = {};
    of = sign;
    return found;
  };
  return {
    names,
    clientFor: async (purpose) => {
      const found = place();
      const opened = clients[purpose] ?? openWith(found, purpose, names);
      clients[purpose] = opened;
      // A key that could not be made is asked for again the next time.
      return opened.catch((trouble: unknown) => {
        if (clients[purpose] === opened) delete clients[purpose];
        throw trouble;
      });
    },
    whileMaking: async (work) => {
      const found = place();
      const given = openSearchClient(found);
      const made = await makeKey(given, 'make', names);
      if (made === null) return work(given);
      try {
        return await work(openSearchClient({ url: found.url, key: made.key }));
      } finally {
        await given.dropKey(made.uid).catch(() => undefined);
      }
    },
    forget: () => {
      clients = {};
    },
  };
}

async function openWith(place: SearchPlace, purpose: Kept, names: IndexNames): Promise<SearchClient> {
  const given = openSearchClient(place);
  const made = await makeKey(given, purpose, names);
  return made === null ? given : openSearchClient({ url: place.url, key: made.key });
}

const day = 86_400_000;

/** A key that is there already is used again; the one for making is always new and ends by itself after a day. */
async function makeKey(given: SearchClient, purpose: keyof typeof purposes, names: IndexNames) {
  const { name: title, actions, on } = purposes[purpose];
  const name = `${title} (${names.live})`;
  const indexes = [names[on]];
  const keys = await given.keys().catch((trouble: unknown) => {
    // A key that may not look at keys is a limited one.
    if (isSearchTrouble(trouble) && trouble.status === 403) return null;
    throw trouble;
  });
  if (keys === null) return null;
  const same = keys.filter((key) => key.name === name);
  if (purpose === 'make') for (const { uid } of same) await given.dropKey(uid);
  const fit =
    purpose !== 'make' && same.find((key) => fits(key.actions, actions) && fits(key.indexes, indexes));
  const expiresAt = purpose === 'make' ? new Date(Date.now() + day) : null;
  return fit || (await given.makeKey({ name, actions: [...actions], indexes: [...indexes], expiresAt }));
}

const fits = (found: readonly string[], wanted: readonly string[]): boolean =>
  found.length === wanted.length && wanted.every((one) => found.includes(one));
