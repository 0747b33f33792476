import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { insertPasskey } from '../../src/accounts/passkeys.ts';
import type { TestForum } from './app.ts';

/** What a device says otherwise than it should. */
export interface Otherwise {
  origin?: string;
  rpId?: string;
  type?: string;
  crossOrigin?: boolean;
  /** How often it says it was used. */
  count?: number;
  /** Nobody touched it. */
  untouched?: boolean;
  /** The form of a statement of its maker with a certificate in it, or of one it signs with the passkey itself. */
  maker?: 'packed' | 'fido-u2f' | 'android-safetynet' | 'apple' | 'itself';
}

const here = { origin: 'http://localhost:3000', rpId: 'localhost' };

/**
 * A device that makes one passkey and signs with it, as a browser would hand it on: P-256, no word of its maker. `counts`:
 * it says how often it was used, as sticks do and phones do not.
 */
export function anAuthenticator({ counts = true } = {}) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const credential = randomBytes(16);
  const id = credential.toString('base64url');
  // COSE: EC2, ES256, P-256, x, y.
  const key = cborMap([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, Buffer.from(x, 'base64url')],
    [-3, Buffer.from(y, 'base64url')],
  ]);
  let used = 0;
  const clientData = (type: string, challenge: string, other: Otherwise) => {
    const { origin = here.origin, crossOrigin = false } = other;
    return Buffer.from(JSON.stringify({ type: other.type ?? type, challenge, origin, crossOrigin }));
  };
  const head = (flags: number, { rpId = here.rpId, count, untouched }: Otherwise) => {
    if (counts) used += 1;
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(count ?? used);
    return Buffer.concat([sha256(rpId), Buffer.from([flags | (untouched ? 0 : 1)]), counter]);
  };
  const signed = (data: Buffer, client: Buffer) =>
    sign('sha256', Buffer.concat([data, sha256(client)]), privateKey);
  const statement = ({ maker }: Otherwise, data: Buffer, client: Buffer): [Item, Item][] => {
    if (maker === undefined) return [];
    if (maker !== 'itself') return [['x5c', [randomBytes(32)]]];
    return [
      ['alg', -7],
      ['sig', signed(data, client)],
    ];
  };
  return {
    id,
    /** The public key as the server keeps it. */
    key: key.toString('base64url'),
    /** The answer to an offer: a passkey that was just made. */
    make: (challenge: string, other: Otherwise = {}): string => {
      const size = Buffer.alloc(2);
      size.writeUInt16BE(credential.length);
      const data = Buffer.concat([head(0x40, other), Buffer.alloc(16), size, credential, key]);
      const client = clientData('webauthn.create', challenge, other);
      const object = cborMap([
        ['fmt', other.maker === 'itself' ? 'packed' : (other.maker ?? 'none')],
        ['attStmt', { cbor: cborMap(statement(other, data, client)) }],
        ['authData', data],
      ]);
      return JSON.stringify({
        id,
        clientDataJSON: client.toString('base64url'),
        attestationObject: object.toString('base64url'),
      });
    },
    /** The answer to a question. */
    sign: (challenge: string, other: Otherwise = {}): string => {
      const client = clientData('webauthn.get', challenge, other);
      const data = head(0, other);
      return JSON.stringify({
        id,
        clientDataJSON: client.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: signed(data, client).toString('base64url'),
      });
    },
  };
}
export type Authenticator = ReturnType<typeof anAuthenticator>;

/** Gives an account the passkey of a device, without the pages, and says what it is known by. */
export async function givePasskey(
  forum: Pick<TestForum, 'database' | 'keys'>,
  account: string,
  { id, key }: Authenticator,
): Promise<string> {
  const passkey = { credential: id, key, count: 0, word: '', day: '2026-03-10' };
  return insertPasskey(forum.database.fork(), forum.keys, account, passkey);
}

const sha256 = (bytes: string | Buffer): Buffer => createHash('sha256').update(bytes).digest();

type Item = string | number | Buffer | Item[] | { cbor: Buffer };

/** So much of CBOR (RFC 8949) as a device writes. */
function cbor(item: Item): Buffer {
  if (typeof item === 'number') return item < 0 ? lengthOf(1, -1 - item) : lengthOf(0, item);
  if (typeof item === 'string')
    return Buffer.concat([lengthOf(3, Buffer.byteLength(item)), Buffer.from(item)]);
  if (Buffer.isBuffer(item)) return Buffer.concat([lengthOf(2, item.length), item]);
  if (Array.isArray(item)) return Buffer.concat([lengthOf(4, item.length), ...item.map(cbor)]);
  return item.cbor;
}

const cborMap = (entries: [Item, Item][]): Buffer =>
  Buffer.concat([lengthOf(5, entries.length), ...entries.flat().map((item) => cbor(item as Item))]);

function lengthOf(kind: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(kind << 5) | length]);
  if (length < 256) return Buffer.from([(kind << 5) | 24, length]);
  return Buffer.from([(kind << 5) | 25, length >> 8, length & 255]);
}
