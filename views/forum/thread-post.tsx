import type { ShownPost, ShownThread } from '../../src/forum/folding.rules.ts';
import { openedWith, openedWithout } from '../../src/forum/opened.rules.ts';
import type { PageReactions } from '../../src/forum/reactions.queries.ts';
import { paths } from '../../src/paths.ts';
import { Body } from '../parts/body.tsx';
import { LoneLink } from '../parts/button.tsx';
import { CaseButton } from '../parts/case-form.tsx';
import { LabelFold } from '../parts/label-fold.tsx';
import { LabelTags } from '../parts/label-tags.tsx';
import { MoreMenu } from '../parts/more-menu.tsx';
import { NameLine } from '../parts/name-line.tsx';
import { NeedTag } from '../parts/need-tag.tsx';
import { Post } from '../parts/post.tsx';
import { Heard, Reactions } from '../parts/reactions.tsx';
import { StoryTag } from '../parts/story-tag.tsx';
import { say } from '../words/say.ts';
import { type Shell, when } from './forum-shell.ts';
import { HeldNote, type HeldWait } from './held-note.tsx';
import { PostQuote } from './post-quote.tsx';
import { OwnActs } from './thread-links.tsx';

export interface ThreadPostProps {
  frame: Shell['frame'];
  time: Shell['time'];
  thread: ShownThread;
  post: ShownPost;
  /** The page it stands on, and which of that page's folded posts are open. */
  page: number;
  opened: ReadonlySet<string>;
  /** What this member has said and heard by reactions on this page. */
  reactions: PageReactions;
  opening?: boolean;
  staff: boolean;
  /** How long what waits for the team takes, where something of this reader's waits. */
  wait?: HeldWait;
}

/** One post as this reader has it: its words, or one line where they are gone, hidden, folded or left out. */
export function ThreadPost(props: ThreadPostProps) {
  const { post, opening } = props;
  if (post.treatment === 'put-away') return <PutAway {...props} />;
  if (post.treatment === 'leave-out') return <LeftOut post={post} />;
  if (post.html === '' && post.treatment === 'show') return <Gone post={post} />;
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
      tags={tagsOf(props)}
      acts={post.mine && <OwnActs post={post} story={opening === true && props.thread.kind === 'story'} />}
    >
      <HiddenNote post={post} />
      <HeldNote {...props} />
      <FoldBar {...props} />
      {post.quote && <PostQuote quote={post.quote} href={paths.post(post.quote.id)} />}
      {post.html !== '' && <Body html={post.html} />}
      <Said {...props} />
    </Post>
  );
}

/** What people say to a post in words: to its author in numbers, to everybody else at most that several relate (RE-7). */
function Said({ frame, thread, post, reactions }: ThreadPostProps) {
  // Where people remember somebody, nothing is counted (CR-14).
  if (post.mine && thread.memorial) return null;
  if (post.mine) return <Heard counts={reactions.heard.get(post.id)} />;
  if (post.state !== 'up' || post.html === '') return null;
  const member = frame.viewer !== 'guest' && {
    action: paths.postReactions(post.id),
    said: reactions.said.get(post.id),
  };
  return (
    <Reactions
      name={post.name.shown}
      several={post.several && !thread.memorial}
      member={member || null}
      remembering={thread.memorial}
    />
  );
}

function Gone({ post }: { post: ShownPost }) {
  return (
    <Post id={post.id} kind="withdrawn" label={say('thread.gone-by')}>
      <p>{post.state === 'withdrawn' ? say('thread.withdrawn') : say('thread.hidden')}</p>
    </Post>
  );
}

/** Keeps its place and its address, says nothing of what it is about, and leads to where the choice was made (CW-3). */
function LeftOut({ post }: { post: ShownPost }) {
  return (
    <Post id={post.id} kind="withdrawn" label={say('label.left-out.post')}>
      <p>
        {say('label.left-out.post')}{' '}
        <a class="lone" href={paths.reading()}>
          {say('label.left-out.choices')}
        </a>
      </p>
    </Post>
  );
}

/** Need tag and topics in one row; where there is a bar, the topics stand in it. */
function tagsOf({ thread, post, opening }: ThreadPostProps) {
  const topics = hasBar(post) ? [] : post.labels;
  if (!opening && topics.length === 0) return null;
  return (
    <>
      {opening && thread.kind === 'story' && <StoryTag />} {opening && <NeedTag need={thread.need} />}{' '}
      <LabelTags labels={topics} />
    </>
  );
}

const hasBar = (post: ShownPost): boolean => post.treatment === 'fold' || post.opened;

function FoldBar({ thread, post, page, opened }: ThreadPostProps) {
  if (!hasBar(post)) return null;
  const open = post.opened ? openedWithout(opened, post.id) : openedWith(opened, post.id);
  const href = paths.threadOpened(thread.id, page, open, post.id);
  return <LabelFold labels={post.labels} name={post.name.shown} href={href} open={post.opened} />;
}

function HiddenNote({ post }: { post: ShownPost }) {
  if (post.state !== 'hidden') return null;
  if (post.ownHidden) return <p class="small">{say(post.mine ? 'later.hidden' : 'later.hidden.staff')}</p>;
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

/** Words of a name the reader has put away, and did not ask to see; what they are about stands there before they are opened. */
function PutAway({ thread, post, page, opened }: ThreadPostProps) {
  const open = paths.threadOpened(thread.id, page, openedWith(opened, post.id), post.id);
  return (
    <Post id={post.id} kind="withdrawn" label={say('away.post')}>
      <p>
        {say('away.post')} <LabelTags labels={post.labels} />
        <LoneLink href={open}>{say('away.open')}</LoneLink>
      </p>
    </Post>
  );
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
  ].filter((link): link is MenuLink => Boolean(link));
  return (
    <MoreMenu name={post.name.shown} links={links}>
      {staff && !post.mine && <CaseButton post={post.id} />}
    </MoreMenu>
  );
}

/** What members can do with a post that is up. */
function memberLinks({ frame, thread, post }: ThreadPostProps): (MenuLink | false)[] {
  if (frame.viewer === 'guest' || post.state !== 'up') return [];
  // Speaking to a name, or putting it away, would tell which other words are by it.
  const named = !post.mine && !post.faded;
  return [
    !thread.locked && { label: say('thread.menu.quote'), href: paths.threadAnswer(thread.id, post.id) },
    !thread.locked &&
      named && { label: say('thread.menu.to'), href: paths.threadAnswerTo(thread.id, post.id) },
    { label: say('bookmark.menu'), href: paths.postBookmark(post.id) },
    post.mine &&
      post.html !== '' &&
      !(thread.kind === 'strategy' && post.position === 1) && {
        label: say('strategy.from-post'),
        href: paths.newStrategy({ from: post.id }),
      },
    named && { label: say('put-away.menu'), href: paths.postPutAway(post.id) },
  ];
}
