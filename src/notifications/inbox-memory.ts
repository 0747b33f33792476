import type { OwnLockers } from '../accounts/own-lockers.ts';
import type { Inbox } from './inbox.queries.ts';

interface Looked {
  /** Versions of all spaces, and the hour. */
  of: string;
  inbox: Inbox;
}

/**
 * An inbox that was looked into a moment ago and in which nothing can have changed: the own lockers are the same, which
 * lie open for three minutes (decision 0022), no space has another version, and the hour is the same. All that can be
 * news raises the version of a space in its own transaction, as for `rememberNews`. It goes with the lockers.
 */
export function rememberInbox() {
  const memory = new WeakMap<OwnLockers, Looked>();
  return async (
    lockers: OwnLockers,
    { versions, now }: { versions: string | undefined; now: Date },
    read: () => Promise<Inbox>,
  ): Promise<Inbox> => {
    if (versions === undefined) return read();
    const of = `${versions} ${now.toISOString().slice(0, 13)}`;
    const known = memory.get(lockers);
    if (known?.of === of) return known.inbox;
    const inbox = await read();
    memory.set(lockers, { of, inbox });
    return inbox;
  };
}
