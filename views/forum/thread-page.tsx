import type { ShownPost, ShownQuote, ShownThread } from '../../src/forum/folding.rules.ts';
import type { PageReactions } from '../../src/forum/reactions.queries.ts';
import { paths } from '../../src/paths.ts';
import type { ContentLabel } from '../../src/safety/content-labels.catalogue.ts';
import { SitePage } from '../layouts/site-page.tsx';
import { LinkButton } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { NoticeBox } from '../parts/notice.tsx';
import { Pagination } from '../parts/pagination.tsx';
import { say } from '../words/say.ts';
import { sayTitle } from '../words/say-labels.ts';
import { AnswerBox, type AnswerBoxData, answerProblems } from './answer-box.tsx';
import { FollowButton } from './follow-button.tsx';
import type { Shell } from './forum-shell.ts';
import { ThreadPost } from './thread-post.tsx';

export interface ThreadPageProps extends Shell {
  thread: ShownThread;
  posts: ShownPost[];
  reactions: PageReactions;
  /** Posts that stand open because the reader asked. */
  opened: ReadonlySet<string>;
  page: number;
  pages: number;
  staff: boolean;
  /** Whether news of this thread reach the reader; null for guests. */
  followed: boolean | null;
  /** What the answer box offers; null for guests and in a closed thread. */
  answer: AnswerBoxData | null;
  quoting?: ShownQuote | null;
  /** The name the answer is to speak to from its first word on. */
  speakingTo?: string;
  /** The box as it was sent, with what is missing. */
  typed?: { text: string; labels: ContentLabel[]; fields: Record<string, string> };
}

/** A column of people speaking (DESIGN 5.2). */
export function ThreadPage(props: ThreadPageProps) {
  const { frame, thread, posts, page, pages } = props;
  const [opening, ...rest] = posts;
  const answers = page === 1 ? rest : posts;
  return (
    <SitePage
      frame={frame}
      tabTitle={say('thread.tab')}
      here="talk"
      crumbs={[
        { label: say('frame.talk'), href: paths.front() },
        { label: thread.spaceTitle, href: paths.space(thread.space) },
      ]}
      aside={<About {...props} />}
    >
      <ErrorSummary problems={answerProblems(props.typed)} textKept={props.typed?.text !== ''} />
      <h1 dir="auto">{sayTitle(thread, goneTitle(thread))}</h1>
      {page === 1 && opening && <ThreadPost {...props} post={opening} opening />}
      <h2>{say('thread.answers', { count: thread.answers })}</h2>
      {answers.length === 0 && page === 1 ? (
        <Nobody {...props} />
      ) : (
        <div class="posts">
          {answers.map((post) => (
            <ThreadPost {...props} post={post} />
          ))}
        </div>
      )}
      <div class="row spread">
        <Pagination page={page} pages={pages} href={(to) => paths.thread(thread.id, to)} first="oldest" />
        {page === pages && (
          <LinkButton small href={paths.threadAnswer(thread.id)}>
            {say('thread.check')}
          </LinkButton>
        )}
      </div>
      <End {...props} />
    </SitePage>
  );
}

const goneTitle = (thread: ShownThread): string =>
  thread.openingState === 'hidden' ? say('thread.title.hidden') : say('thread.title.gone');

function Nobody({ looksIn }: ThreadPageProps) {
  return (
    <EmptyState heading={say('thread.nobody')}>
      <p>{say('thread.nobody.text', looksIn)}</p>
    </EmptyState>
  );
}

/** What stands after the last post: the box, or a kind word on why there is none. */
function End(props: ThreadPageProps) {
  const { thread, answer, frame } = props;
  if (thread.locked) {
    return (
      <NoticeBox>
        <p>{say('thread.locked.note')}</p>
      </NoticeBox>
    );
  }
  if (answer) return <AnswerBox {...props} answer={answer} />;
  if (frame.viewer !== 'guest') return null;
  return (
    <section class="card stack" id="answer">
      <h2>{say('thread.join')}</h2>
      <p>{say('thread.join.text')}</p>
      <p class="row">
        <LinkButton kind="main" href={paths.join()}>
          {say('thread.join.act')}
        </LinkButton>
        <LinkButton href={paths.signIn(paths.thread(thread.id))}>{say('thread.sign-in.act')}</LinkButton>
      </p>
    </section>
  );
}

function About(props: ThreadPageProps) {
  const { thread, looksIn, staff } = props;
  const facts = { space: thread.spaceTitle, answers: say('thread.answers', { count: thread.answers }) };
  return (
    <section class="stack">
      <h2>{say('thread.this')}</h2>
      <p>{say('thread.facts', facts)}</p>
      <p>{say('thread.staffed', looksIn)}</p>
      <Follow {...props} />
      {staff && (
        <p>
          <LinkButton
            small
            href={thread.locked ? paths.threadUnlocking(thread.id) : paths.threadLocking(thread.id)}
          >
            {thread.locked ? say('thread.menu.unlock') : say('thread.menu.lock')}
          </LinkButton>
        </p>
      )}
    </section>
  );
}

function Follow({ frame, thread, page, followed }: ThreadPageProps) {
  if (followed === null) return null;
  return (
    <>
      <p>{say(followed ? 'follow.thread.on' : 'follow.thread.off')}</p>
      <FollowButton
        action={paths.threadFollowing(thread.id)}
        csrf={frame.csrf}
        back={page}
        followed={followed}
        words={followed ? say('follow.stop') : say('follow.thread')}
      />
    </>
  );
}
