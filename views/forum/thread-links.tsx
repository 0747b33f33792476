import type { UsedTitle } from '../../src/forum/beside.ts';
import type { ShownPost, ShownThread } from '../../src/forum/folding.rules.ts';
import type { ThreadRow } from '../../src/forum/forum.queries.ts';
import { paths } from '../../src/paths.ts';
import { LoneLink } from '../parts/button.tsx';
import { say } from '../words/say.ts';
import { sayTitle } from '../words/say-labels.ts';

/** To the strategy that is talked about, and from a later page to the first. */
export function WayUp({ thread, page }: { thread: ShownThread; page: number }) {
  return (
    <>
      {thread.kind === 'strategy' && (
        <LoneLink href={paths.strategy(thread.id)}>{say('strategy.see')}</LoneLink>
      )}
      {page > 1 && <LoneLink href={paths.thread(thread.id)}>{say('thread.first')}</LoneLink>}
    </>
  );
}

/** Over the parts of a story or a strategy, so that their headings stand one below another for whoever hears them. */
export function PartsHeading({ thread, page }: { thread: ShownThread; page: number }) {
  if (page > 1 || thread.kind === 'thread') return null;
  return <h2 class="unseen">{say(thread.kind === 'story' ? 'story.heading' : 'strategy.heading')}</h2>;
}

/** The entry of the navigation it stands under. */
export const hereOf = ({ kind }: Pick<ThreadRow, 'kind'>) => (kind === 'strategy' ? 'strategies' : 'talk');

/** Where a thread belongs: a space, or the list of strategies. */
export const crumbsOf = ({ kind, space, spaceTitle }: Pick<ThreadRow, 'kind' | 'space' | 'spaceTitle'>) =>
  kind === 'strategy'
    ? [{ label: say('strategies.tab'), href: paths.strategies() }]
    : [
        { label: say('frame.talk'), href: paths.front() },
        { label: spaceTitle, href: paths.space(space) },
      ];

/** What a story says it used. Nothing of it where the story itself is folded or gone: it would tell what it is about. */
export function UsedStrategies({ used = [], opening }: { used?: UsedTitle[]; opening?: ShownPost }) {
  if (used.length === 0 || opening?.treatment !== 'show' || opening.html === '') return null;
  return (
    <section class="stack tight">
      <h2>{say('uses.here')}</h2>
      <ul class="links">
        {used.map((each) => (
          <li>
            <LoneLink href={paths.strategy(each.id)}>
              {sayTitle({ ...each, kind: 'strategy' }, say('thread.title.gone'))}
            </LoneLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What an author can do with their own words. */
export function OwnActs({ post, story }: { post: ShownPost; story: boolean }) {
  return (
    <>
      <span class="small">{say('thread.own')}</span>
      {post.state === 'up' && <LoneLink href={paths.postEdit(post.id)}>{say('thread.edit')}</LoneLink>}
      {story && post.state === 'up' && (
        <LoneLink href={paths.storyStrategies(post.id)}>{say('uses.menu')}</LoneLink>
      )}
      {post.state === 'hidden' && !post.ownHidden && (
        <LoneLink href={paths.inbox()}>{say('thread.hidden.why')}</LoneLink>
      )}
      <LoneLink href={paths.postLater(post.id)}>{say('later.menu')}</LoneLink>
      <LoneLink href={paths.postWithdrawal(post.id)}>{say('thread.withdraw')}</LoneLink>
    </>
  );
}
