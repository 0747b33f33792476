import { reactionKey } from '../accounts/sealed-link.ts';
import type { Actor, Member } from '../platform/actor.ts';
import type { Keys } from '../platform/keys.ts';
import { ask, type Em } from '../platform/rows.ts';
import type { PostRow } from './forum.queries.ts';
import { type ReactionWord, reactions } from './reactions.catalogue.ts';

/** How many people have said each word. Only ever given to the author (RE-7). */
export type ReactionCounts = Record<ReactionWord, number>;

/** What a page of a thread says of reactions to the member who reads it. */
export interface PageReactions {
  /** What this member has said to posts of others. */
  said: ReadonlyMap<string, ReadonlySet<ReactionWord>>;
  /** What people have said to this member's own posts. */
  heard: ReadonlyMap<string, ReactionCounts>;
}

const nothing: PageReactions = { said: new Map(), heard: new Map() };

/**
 * The member's part in the reactions to some posts, in one question; guests have none and ask nothing. Own words are
 * found by a key for each post, so that the rows of one person do not match each other.
 */
export async function listReactions(
  em: Em,
  keys: Keys,
  actor: Actor,
  posts: readonly Pick<PostRow, 'id' | 'mine' | 'html'>[],
): Promise<PageReactions> {
  const readable = posts.filter((post) => post.html !== '');
  if (actor.kind === 'guest' || readable.length === 0) return nothing;
  const own = new Set(readable.filter((post) => post.mine).map((post) => post.id));
  const others = readable.filter((post) => !post.mine);
  const found = await ask<ReactionCounts & { post: string }>(
    em,
    `select post_id as post, thanks::int, me_too::int as "me-too", read::int from reaction
     where blind_key = any(?::bytea[])
     union all
     select post_id, count(*) filter (where thanks)::int, count(*) filter (where me_too)::int,
       count(*) filter (where read)::int
     from reaction where post_id = any(?::text[]) group by post_id`,
    [bytes(others.map((post) => reactionKey(keys, actor.account, post.id))), `{${[...own].join(',')}}`],
  );
  return {
    said: new Map(found.filter(({ post }) => !own.has(post)).map((row) => [row.post, wordsOf(row)])),
    heard: new Map(found.filter(({ post }) => own.has(post)).map(({ post, ...counts }) => [post, counts])),
  };
}

type Posts = readonly Pick<PostRow, 'id' | 'html'>[];
const madeFor = new WeakMap<object, WeakMap<Posts, string>>();

/**
 * Keys by which this member's own words under posts of others are found, as one value of a question. Fifty take long to
 * make: they are held as long as both `posts` and `own`, the reader's lockers, are, and no longer.
 */
export function ownWordKeys(keys: Keys, { account }: Member, posts: Posts, own: object): string {
  const made = madeFor.get(own) ?? new WeakMap<Posts, string>();
  madeFor.set(own, made);
  const known = made.get(posts);
  if (known !== undefined) return known;
  const readable = posts.filter(({ html }) => html !== '');
  const text = bytes(readable.map(({ id }) => reactionKey(keys, account, id)));
  made.set(posts, text);
  return text;
}

/** Own words found by such keys, as one value of an answer. */
export const ownWords = `select json_agg(json_build_object('post', post_id, 'thanks', thanks::int, 'me-too', me_too::int,
  'read', read::int)) from reaction where blind_key = any(?::bytea[])`;

/** What `ownWords` gave, for a page on which nothing is this member's own. */
export const saidOnly = (found: (ReactionCounts & { post: string })[] | null): PageReactions =>
  found === null ? nothing : { ...nothing, said: new Map(found.map((row) => [row.post, wordsOf(row)])) };

const wordsOf = (row: ReactionCounts): Set<ReactionWord> =>
  new Set(reactions.filter((word) => row[word] > 0));

/** Keys as one PostgreSQL array. */
const bytes = (keys: Buffer[]): string => `{${keys.map((key) => `"\\\\x${key.toString('hex')}"`).join(',')}}`;
