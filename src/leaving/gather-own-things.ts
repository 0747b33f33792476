import { say } from '../../views/words/say.ts';
import type { Member } from '../platform/actor.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import type { OwnPostCopy, OwnThingsHead } from './export-format.ts';
import { findMyOutcomes } from './find-mine.ts';
import { ownAccount } from './own-account.ts';
import { allLockers, ownDrafts, ownNames, ownReactions, ownReports, ownStatements } from './own-lists.ts';
import { ownPosts } from './own-posts.ts';

export interface Gathered {
  head: OwnThingsHead;
  /** The posts, batch by batch: there may be thousands. */
  posts: AsyncGenerator<OwnPostCopy[]>;
}

const notIncluded = ['sealed', 'passphrase', 'codes', 'others', 'cases', 'log', 'read'] as const;

/**
 * Everything that is a member's own, for their export (PR-5), and nothing of anybody else. What was sealed in a browser
 * comes as it is: nobody here can open it. Reads alone, so that it goes on while writing is paused.
 */
export async function gatherOwnThings(
  em: Em,
  tools: Pick<Tools, 'keys' | 'clock'>,
  member: Member,
  community: string,
): Promise<Gathered> {
  const { keys } = tools;
  const { account } = member;
  const lockers = await allLockers(em, keys, account);
  const names = [...new Set(lockers.names.own.map(({ name }) => name))];
  const head: OwnThingsHead = {
    format: 'alongside.own-things',
    version: 1,
    made_day: tools.clock.now().toISOString().slice(0, 10),
    community,
    account: await ownAccount(em, tools, member),
    names: await ownNames(em, lockers),
    lockers,
    drafts: await ownDrafts(em, keys, lockers),
    statements: await ownStatements(em, keys, names),
    reports: await ownReports(em, keys, account),
    reactions: await ownReactions(em, keys, account),
    outcomes: (await findMyOutcomes(em, keys, account)).map(({ strategy, told }) => ({ strategy, told })),
    not_included: notIncluded.map((what) => say(`export.not.${what}`)),
  };
  return { head, posts: ownPosts(em, names) };
}
