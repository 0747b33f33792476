import type { PostRow, ThreadRow } from '../../src/forum/forum.queries.ts';
import { openedWith } from '../../src/forum/opened.rules.ts';
import type { PageReactions } from '../../src/forum/reactions.queries.ts';
import { paths } from '../../src/paths.ts';
import { Body } from '../parts/body.tsx';
import { LoneLink } from '../parts/button.tsx';
import { MoreMenu } from '../parts/more-menu.tsx';
import { NameLine } from '../parts/name-line.tsx';
import { NeedTag } from '../parts/need-tag.tsx';
import { Post } from '../parts/post.tsx';
import { Quote } from '../parts/quote.tsx';
import { Heard, Reactions } from '../parts/reactions.tsx';
import { say } from '../words/say.ts';
import { type Shell, when } from './forum-shell.ts';

export interface ThreadPostProps {
  frame: Shell['frame'];
  time: Shell['time'];
  thread: ThreadRow;
  post: PostRow;
  /** What this member has said and heard by reactions on this page. */
  reactions: PageReactions;
  opening?: boolean;
  staff: boolean;
  away: { names: ReadonlySet<string>; opened: ReadonlySet<string> };
  /** The page of the thread it stands on. */
  page: number;
}

/** One post as this reader has it: its words, or one soft line where they are gone or hidden. */
export function ThreadPost(props: ThreadPostProps) {
  const { post, opening } = props;
  if (isPutAway(props)) return <PutAway {...props} />;
  if (post.html === '') {
    return (
      <Post id={post.id} kind="withdrawn" label={say('thread.gone-by')}>
        <p>{post.state === 'hidden' ? say('thread.hidden') : say('thread.withdrawn')}</p>
      </Post>
    );
  }
  return (
    <Post
      id={post.id}
      kind={opening ? 'opening' : post.mine ? 'mine' : 'answer'}
      label={
        opening
          ? say('thread.opening', { name: post.name.shown })
          : say('thread.answer-by', { name: post.name.shown })
      }
      head={<Head {...props} />}
      menu={<Menu {...props} />}
      tags={opening && <NeedTag need={props.thread.need} />}
      acts={post.mine && <OwnActs post={post} />}
    >
      <HiddenNote post={post} />
      {post.quote && <Quoted quote={post.quote} away={props.away} />}
      <Body html={post.html} />
      <Said {...props} />
    </Post>
  );
}

/** What people say to a post in words: to its author in numbers, to everybody else at most that several relate (RE-7). */
function Said({ frame, post, reactions }: ThreadPostProps) {
  if (post.mine) return <Heard counts={reactions.heard.get(post.id)} />;
  if (post.state !== 'up') return null;
  const member = frame.viewer !== 'guest' && {
    action: paths.postReactions(post.id),
    csrf: frame.csrf,
    said: reactions.said.get(post.id),
  };
  return <Reactions name={post.name.shown} several={post.several} member={member || null} />;
}

function HiddenNote({ post }: { post: PostRow }) {
  if (post.state !== 'hidden') return null;
  return <p class="small">{post.mine ? say('thread.hidden.mine') : say('thread.hidden.staff')}</p>;
}

function Head({ post, time, opening }: ThreadPostProps) {
  const notes = [
    (post.opener || opening) && say('thread.started'),
    post.edited && say('thread.edited'),
  ].filter((note): note is string => typeof note === 'string');
  return (
    <NameLine
      name={post.name.shown}
      avatar={post.name.avatar}
      notes={notes}
      when={when(post.writtenHour, time)}
      mine={post.mine}
    />
  );
}

/** Words of a name the reader has put away, and did not ask to see. Nothing of them is in the page then. */
const isPutAway = ({ post, away }: ThreadPostProps): boolean =>
  post.html !== '' && away.names.has(post.name.id) && !away.opened.has(post.id);

function PutAway({ thread, post, page, away }: ThreadPostProps) {
  const open = paths.threadOpened(thread.id, page, openedWith(away.opened, post.id), post.id);
  return (
    <Post id={post.id} kind="withdrawn" label={say('away.post')}>
      <p>
        {say('away.post')} <LoneLink href={open}>{say('away.open')}</LoneLink>
      </p>
    </Post>
  );
}

function Quoted({ quote, away }: { quote: NonNullable<PostRow['quote']> } & Pick<ThreadPostProps, 'away'>) {
  if (away.names.has(quote.nameId)) return <Quote text={say('away.quote')} href={paths.post(quote.id)} />;
  if (quote.text === '') return <Quote text={say('thread.quote.gone')} />;
  return <Quote text={quote.text} name={quote.name} href={paths.post(quote.id)} />;
}

interface MenuLink {
  label: string;
  href: string;
}

function Menu(props: ThreadPostProps) {
  const { post, staff } = props;
  const up = post.state === 'up';
  const links = [
    ...memberLinks(props),
    up && !post.mine && { label: say('thread.menu.report'), href: paths.newReport(post.id) },
    { label: say('thread.menu.link'), href: paths.post(post.id) },
    staff && up && { label: say('thread.menu.hide'), href: paths.postHiding(post.id) },
    staff &&
      post.state === 'hidden' && { label: say('thread.menu.restore'), href: paths.postRestoring(post.id) },
  ].filter((link): link is MenuLink => Boolean(link));
  return <MoreMenu name={post.name.shown} links={links} />;
}

/** What members can do with a post that is up. */
function memberLinks({ frame, thread, post }: ThreadPostProps): (MenuLink | false)[] {
  if (frame.viewer === 'guest' || post.state !== 'up') return [];
  return [
    !thread.locked && { label: say('thread.menu.quote'), href: paths.threadAnswer(thread.id, post.id) },
    !thread.locked &&
      !post.mine && { label: say('thread.menu.to'), href: paths.threadAnswerTo(thread.id, post.id) },
    { label: say('bookmark.menu'), href: paths.postBookmark(post.id) },
    !post.mine && { label: say('put-away.menu'), href: paths.postPutAway(post.id) },
  ];
}

function OwnActs({ post }: { post: PostRow }) {
  return (
    <>
      <span class="small">{say('thread.own')}</span>
      {post.state === 'up' && <LoneLink href={paths.postEdit(post.id)}>{say('thread.edit')}</LoneLink>}
      {post.state === 'hidden' && <LoneLink href={paths.inbox()}>{say('thread.hidden.why')}</LoneLink>}
      <LoneLink href={paths.postWithdrawal(post.id)}>{say('thread.withdraw')}</LoneLink>
    </>
  );
}
