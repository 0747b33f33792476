import { describe, test } from 'vitest';
import { findRealServer, openRealServer } from './real-server.ts';
import { openStandIn } from './stand-in.ts';

export interface Server {
  url: string;
  key: string;
  close(): Promise<void>;
}

/**
 * The same tests against the stand-in and, where this machine has one, against a real Meilisearch. Where it has none,
 * the report says how many were left out.
 */
export function withEachServer(
  title: string,
  tests: (open: () => Promise<Server>, real: boolean) => void,
): void {
  describe(`${title}, with the stand-in`, () => tests(() => openStandIn(), false));
  const program = findRealServer();
  if (program === null) {
    test.skip(`${title}, with a real Meilisearch: none on PATH or in MEILISEARCH_BIN`, () => undefined);
    return;
  }
  describe(`${title}, with a real Meilisearch`, () => tests(() => openRealServer(program), true));
}

/** For what can only be shown with a real Meilisearch. */
export function withRealServer(title: string, tests: (program: string) => void): void {
  const program = findRealServer();
  if (program === null) {
    test.skip(`${title}: no Meilisearch on PATH or in MEILISEARCH_BIN`, () => undefined);
    return;
  }
  describe(title, () => tests(program));
}
