import { createHash } from 'node:crypto';

/** A line of the log as it goes into the chain. */
export interface ChainedEvent {
  number: number;
  /** UTC day, `2026-03-10`. */
  day: string;
  actor: string;
  act: string;
  subject: string;
  reason: string | null;
}

/** What the first line follows. */
export const firstHash: Buffer = Buffer.alloc(32);

/**
 * SHA-256 over the hash before and the line as canonical JSON: keys in alphabetical order, no white space (SECURITY I).
 * A change of any old line changes every hash after it.
 */
export function chainHash(previous: Buffer, event: ChainedEvent): Buffer {
  const { act, actor, day, number, reason, subject } = event;
  const canonical = JSON.stringify({ act, actor, day, number, reason, subject });
  return createHash('sha256').update(previous).update(canonical).digest();
}
