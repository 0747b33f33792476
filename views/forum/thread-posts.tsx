import type { ShownPost } from '../../src/forum/folding.rules.ts';
import { KeptPiece } from '../parts/kept.tsx';
import { say } from '../words/say.ts';
import { dayOf } from './forum-shell.ts';
import { NearCard, type NearCardProps } from './near-card.tsx';
import { ThreadPost, type ThreadPostProps } from './thread-post.tsx';

export interface PostsProps extends Omit<ThreadPostProps, 'post'> {
  posts: ShownPost[];
  /** The position that has the mark "new". */
  firstNew?: number | null;
  /** Help beside one of the reader's own posts. */
  near?: NearCardProps;
}

/** Few enough that one answer more makes little anew, and enough that they compress well together. */
const together = 25;

/**
 * Posts of a page in their order. Those that stand side by side as all members have them are one kept piece; a post that
 * is this reader's own, folded for them or answered by them is made anew, and its neighbours are kept one by one.
 */
export function Posts(props: PostsProps) {
  const { posts, firstNew } = props;
  const groups = Map.groupBy(posts, ({ position }) => Math.floor((position - 1) / together));
  return (
    <>
      {[...groups.values()].map((group) => {
        const keys = group.map((post) => (post.position === firstNew ? null : keyOf(props, post)));
        const ones = () => group.map((post, at) => <One {...props} post={post} of={keys[at] ?? null} />);
        if (keys.includes(null)) return ones();
        const of = keys.join('|');
        return (
          <KeptPiece
            of={of}
            render={() => (
              <>
                {group.map((post) => (
                  <ThreadPost {...props} post={post} />
                ))}
              </>
            )}
          />
        );
      })}
    </>
  );
}

function One(props: PostsProps & { post: ShownPost; of: string | null }) {
  const { post, of, firstNew, near } = props;
  const render = () => <ThreadPost {...props} />;
  if (of !== null) return <KeptPiece of={of} render={render} />;
  return (
    <>
      {post.position === firstNew && <NewMark />}
      {render()}
      {near?.post === post.id && <NearCard {...near} />}
    </>
  );
}

/**
 * Everything that the markup of a post is made from where it is as all members have it, as a text; null where it is not:
 * own, said something to, folded or opened, or not read from memory.
 */
function keyOf(
  { thread, time, reactions, frame, opening, staff }: PostsProps,
  post: ShownPost,
): string | null {
  const alike = post.treatment === 'show' && !post.opened && !post.mine && !reactions.said.has(post.id);
  if (post.sign === undefined || !alike || staff) return null;
  const quote = post.quote && (post.quote.away ? 'away' : post.quote.folded.length > 0 ? 'folded' : 'words');
  const place = [thread.id, thread.locked, thread.kind, thread.need, opening];
  return [post.sign, ...place, frame.viewer, frame.language.code, dayOf(time), time.zone, quote].join(' ');
}

/** A place for the focus to go to, before the first post that came since. */
const NewMark = () => (
  <h3 id="new" tabindex={-1}>
    {say('thread.new')}
  </h3>
);
