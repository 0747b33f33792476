import type { PostRow, ThreadRow } from '../../src/forum/forum.queries.ts';
import { paths } from '../../src/paths.ts';
import { Body } from '../parts/body.tsx';
import { LoneLink } from '../parts/button.tsx';
import { MoreMenu } from '../parts/more-menu.tsx';
import { NameLine } from '../parts/name-line.tsx';
import { NeedTag } from '../parts/need-tag.tsx';
import { Post } from '../parts/post.tsx';
import { Quote } from '../parts/quote.tsx';
import { say } from '../words/say.ts';
import { type Shell, when } from './forum-shell.ts';

export interface ThreadPostProps {
  frame: Shell['frame'];
  time: Shell['time'];
  thread: ThreadRow;
  post: PostRow;
  opening?: boolean;
  staff: boolean;
}

/** One post as this reader has it: its words, or one soft line where they are gone or hidden. */
export function ThreadPost(props: ThreadPostProps) {
  const { post, opening } = props;
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
      {post.quote && <Quoted quote={post.quote} />}
      <Body html={post.html} />
    </Post>
  );
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

function Quoted({ quote }: { quote: NonNullable<PostRow['quote']> }) {
  if (quote.text === '') return <Quote text={say('thread.quote.gone')} />;
  return <Quote text={quote.text} name={quote.name} href={paths.post(quote.id)} />;
}

function Menu({ frame, thread, post, staff }: ThreadPostProps) {
  const up = post.state === 'up';
  const links = [
    frame.viewer !== 'guest' &&
      up &&
      !thread.locked && { label: say('thread.menu.quote'), href: paths.threadAnswer(thread.id, post.id) },
    up && !post.mine && { label: say('thread.menu.report'), href: paths.newReport(post.id) },
    { label: say('thread.menu.link'), href: paths.post(post.id) },
    staff && up && { label: say('thread.menu.hide'), href: paths.postHiding(post.id) },
    staff &&
      post.state === 'hidden' && { label: say('thread.menu.restore'), href: paths.postRestoring(post.id) },
  ].filter((link): link is { label: string; href: string } => Boolean(link));
  return <MoreMenu name={post.name.shown} links={links} />;
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
