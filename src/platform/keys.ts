import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  hash,
  hkdfSync,
  type KeyObject,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';

/** What may be sealed; each use has its own key, so that a value cannot be moved from one column to another. */
export type SealUse =
  | 'name-owner'
  | 'locker'
  | 'two-step'
  | 'pending-codes'
  | 'session-label'
  | 'post-minute'
  | 'report'
  | 'statement'
  | 'statement-passage'
  | 'case-claim'
  | 'case-minute'
  | 'case-note'
  | 'proposal'
  | 'redaction'
  | 'shift'
  | 'crisis-hint'
  | 'crisis-record'
  | 'pager'
  | 'passkey'
  | 'departure'
  | 'draft'
  | 'search-link'
  | 'key-check';

/** What may be found again by a keyed hash. These keys never rotate: rotating would lose what they find. */
export type BlindUse =
  | 'sign-in-name'
  | 'voice'
  | 'reaction'
  | 'outcome'
  | 'draft'
  | 'form'
  | 'erased'
  | 'reporter'
  | 'pulse'
  | 'appeal'
  | 'cookie'
  | 'form-token'
  | 'bot-proof'
  | 'two-step-pass'
  | 'role-code'
  | 'passkey'
  | 'database-password'
  | 'search-password'
  | 'pepper';

/**
 * The keys of one forum, split by use with HKDF-SHA-256 (ARCHITECTURE 12). Without them a copy of the
 * database does not tell who a name belongs to, nor what is in a locker, a report or a statement.
 */
export interface Keys {
  /** AES-256-GCM under a fresh nonce, bound to the use and the row; carries the key's id. */
  seal(use: SealUse, row: string, content: string | Buffer): Buffer;
  /** Throws where the value was changed, moved from another row, or sealed with a key that is not here. */
  open(use: SealUse, row: string, sealed: Buffer): Buffer;
  /** HMAC-SHA-256 over length-prefixed parts, so that two lists of parts never give the same input. */
  blind(use: BlindUse, ...parts: (string | Buffer)[]): Buffer;
}

/** Makes each thing once. */
function keptBy<Use, Made>(make: (use: Use) => Made): (use: Use) => Made {
  const made = new Map<Use, Made>();
  return (use) => {
    const known = made.get(use);
    if (known !== undefined) return known;
    const fresh = make(use);
    made.set(use, fresh);
    return fresh;
  };
}

const version = 1;
const nonceBytes = 12;
const tagBytes = 16;

/** Makes the keys from a secret of 64 hex digits. Throws where the secret has another form. */
export function loadKeys(secretHex: string, keyId: string): Keys {
  if (!/^[0-9a-f]{64}$/i.test(secretHex)) throw new Error('The secret is not 64 hex digits.');
  const root = Buffer.from(secretHex, 'hex');
  // Each made once: as objects, because with bytes each cipher makes an object of them first.
  const derive = (label: string): Buffer => Buffer.from(hkdfSync('sha256', root, 'alongside', label, 32));
  const seals = keptBy((use: SealUse) => createSecretKey(derive(`seal:${use}`)));
  const blinds = keptBy((use: BlindUse) => blindKey(derive(`blind:${use}`)));
  return {
    seal: (use, row, content) => seal(seals(use), keyId, use, row, content),
    open: (use, row, sealed) => open(seals(use), keyId, use, row, sealed),
    blind: (use, ...parts) => blind(blinds(use), parts),
  };
}

function seal(key: KeyObject, keyId: string, use: string, row: string, content: string | Buffer): Buffer {
  const head = Buffer.from([version, keyId.length, ...Buffer.from(keyId, 'ascii')]);
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(`${use}\0${row}`));
  // In this mode the last step adds no bytes, it only makes the tag.
  const body = cipher.update(content);
  cipher.final();
  return Buffer.concat([head, nonce, cipher.getAuthTag(), body]);
}

function open(key: KeyObject, keyId: string, use: string, row: string, sealed: Buffer): Buffer {
  const headBytes = 2 + (sealed[1] ?? 0);
  if (sealed[0] !== version || sealed.subarray(2, headBytes).toString('ascii') !== keyId) {
    throw new Error('This value was sealed with another key.');
  }
  const bodyAt = headBytes + nonceBytes + tagBytes;
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(headBytes, headBytes + nonceBytes));
  decipher.setAAD(Buffer.from(`${use}\0${row}`));
  decipher.setAuthTag(sealed.subarray(headBytes + nonceBytes, bodyAt));
  const content = decipher.update(sealed.subarray(bodyAt));
  // Throws where the tag does not fit, and adds no bytes.
  decipher.final();
  return content;
}

/**
 * HMAC-SHA-256 (RFC 2104) from two hashes at one stroke each: a page asks for fifty, and as objects they took as long to
 * clear away as to make.
 */
function blind({ inner, outer }: BlindKey, parts: (string | Buffer)[]): Buffer {
  const pieces = parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part));
  const whole = Buffer.alloc(pieces.reduce((sum, piece) => sum + 4 + piece.length, blockBytes));
  let at = inner.copy(whole);
  for (const piece of pieces) {
    at = whole.writeUInt32BE(piece.length, at);
    at += piece.copy(whole, at);
  }
  return hash('sha256', Buffer.concat([outer, hash('sha256', whole, 'buffer')]), 'buffer');
}

/** The key as the two blocks that HMAC begins with. */
interface BlindKey {
  inner: Buffer;
  outer: Buffer;
}

const blockBytes = 64;

const blindKey = (key: Buffer): BlindKey => {
  const block = (pad: number) => Buffer.alloc(blockBytes, pad).map((byte, at) => byte ^ (key[at] ?? 0));
  return { inner: Buffer.from(block(0x36)), outer: Buffer.from(block(0x5c)) };
};

/** Compares two values without telling by the time taken where they differ. */
export const sameBytes = (one: Buffer, other: Buffer): boolean =>
  one.length === other.length && timingSafeEqual(one, other);
