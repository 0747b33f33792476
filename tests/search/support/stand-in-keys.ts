import { createHmac, randomUUID } from 'node:crypto';
import { errorBody, type Row } from './stand-in-tasks.ts';

type Key = {
  uid: string;
  name: string | null;
  actions: string[];
  indexes: string[];
  expiresAt: string | null;
};

/** Who may do what: the master key everything, others what they were made for. */
export function openKeys(master: string) {
  const keys = new Map<string, Key>();
  const secretOf = (uid: string) => createHmac('sha256', master).update(uid).digest('hex');
  const view = (key: Key): Row => ({ ...key, key: secretOf(key.uid), description: null });
  const allows = (granted: string[], wanted: string) =>
    granted.some(
      (one) => one === '*' || one === wanted || (one.endsWith('*') && wanted.startsWith(one.slice(0, -1))),
    );
  return {
    list: () => [...keys.values()].map(view),
    make: (wanted: Partial<Key>): Row => {
      const { name = null, actions = [], indexes = [], expiresAt = null } = wanted;
      const key = { uid: randomUUID(), name, actions, indexes, expiresAt };
      keys.set(key.uid, key);
      return view(key);
    },
    drop: (uid: string) => keys.delete(uid),
    /** Whether this key may see what concerns no single index, such as a swap. */
    seesAll: (header: string | undefined) => {
      const given = header?.replace(/^Bearer /, '');
      return (
        given === master ||
        [...keys.values()].some((key) => secretOf(key.uid) === given && key.indexes.includes('*'))
      );
    },
    /** Null where it may; else the answer. */
    refusal: (header: string | undefined, action: string, indexes: string[]) => {
      if (header === undefined)
        return { status: 401, body: errorBody('missing_authorization_header', 'auth') };
      const given = header.replace(/^Bearer /, '');
      if (given === master) return null;
      const key = [...keys.values()].find(({ uid }) => secretOf(uid) === given);
      const living = key && (key.expiresAt === null || Date.parse(key.expiresAt) > Date.now());
      const able = living && allows(key.actions, action) && indexes.every((one) => allows(key.indexes, one));
      return able ? null : { status: 403, body: errorBody('invalid_api_key', 'auth') };
    },
  };
}

export type StandInKeys = ReturnType<typeof openKeys>;
