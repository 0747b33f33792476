import type { UsedTitle } from '../../src/forum/beside.ts';
import type { ShownPost, ShownQuote, ShownThread } from '../../src/forum/folding.rules.ts';
import type { Looked } from '../../src/forum/page-number.ts';
import type { PageReactions } from '../../src/forum/reactions.queries.ts';
import { pageOf } from '../../src/forum/thread-pages.rules.ts';
import { paths } from '../../src/paths.ts';
import { SitePage } from '../layouts/site-page.tsx';
import { LinkButton } from '../parts/button.tsx';
import { CaseForm } from '../parts/case-form.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { NoticeBox } from '../parts/notice.tsx';
import { Pagination } from '../parts/pagination.tsx';
import { ReactionForm } from '../parts/reactions.tsx';
import { say } from '../words/say.ts';
import { sayTitle } from '../words/say-labels.ts';
import { AnswerBox, type AnswerBoxData, answerProblems, type TypedAnswer } from './answer-box.tsx';
import { FollowButton } from './follow-button.tsx';
import type { Shell } from './forum-shell.ts';
import type { HeldWait } from './held-note.tsx';
import { Memorial, MemorialLink } from './memorial.tsx';
import type { NearCardProps } from './near-card.tsx';
import { NotToday } from './not-today.tsx';
import { crumbsOf, hereOf, PartsHeading, UsedStrategies, WayUp } from './thread-links.tsx';
import { Posts } from './thread-posts.tsx';

export interface ThreadPageProps extends Shell {
  thread: ShownThread;
  posts: ShownPost[];
  reactions: PageReactions;
  /** Posts that stand open because the reader asked. */
  opened: ReadonlySet<string>;
  page: number;
  pages: number;
  /** Up to where the reader has looked, where they look for new answers. */
  looked: Looked | null;
  /** Whether this member may put the thread aside, or take it back (RE-5). */
  notToday: 'offer' | 'aside' | null;
  staff: boolean;
  /** Owners can make a thread a place to remember (CR-14). */
  owner?: boolean;
  /** Strategies a story used; none of anything else. */
  used?: UsedTitle[];
  /** Whether news of this thread reach the reader; null for guests. */
  followed: boolean | null;
  /** What the answer box offers; null for guests and in a closed thread. */
  answer: AnswerBoxData | null;
  quoting?: ShownQuote | null;
  /** The name the answer is to speak to from its first word on. */
  speakingTo?: string;
  /** The box as it was sent, with what is missing. */
  typed?: TypedAnswer;
  /** How long what waits takes, where something of this reader's waits. */
  wait?: HeldWait;
  /** Help beside one of the reader's own posts (CR-2). */
  near?: NearCardProps;
}

/** A column of people speaking (DESIGN 5.2). */
export function ThreadPage(props: ThreadPageProps) {
  const { frame, thread, posts, page, staff } = props;
  const [opening, ...rest] = posts;
  const answers = page === 1 ? rest : posts;
  return (
    <SitePage
      frame={frame}
      tabTitle={say('thread.tab')}
      here={hereOf(thread)}
      crumbs={crumbsOf(thread)}
      aside={<About {...props} />}
    >
      <ErrorSummary problems={answerProblems(props.typed)} textKept={props.typed?.text !== ''} />
      <h1 dir="auto">{sayTitle(thread, goneTitle(thread))}</h1>
      {thread.memorial && <Memorial />}
      <WayUp {...props} />
      {frame.viewer !== 'guest' && <ReactionForm csrf={frame.csrf} />}
      {staff && <CaseForm csrf={frame.csrf} />}
      {page === 1 && opening && <Opening {...props} posts={[opening]} />}
      {props.notToday && <NotToday frame={frame} thread={thread.id} aside={props.notToday === 'aside'} />}
      <h2>{answersTitle(props)}</h2>
      {answers.length === 0 && page === 1 ? (
        <Nobody {...props} />
      ) : (
        <div class="posts">
          <Posts {...props} posts={answers} firstNew={firstNew(props)} />
        </div>
      )}
      <Onwards {...props} />
      <End {...props} />
    </SitePage>
  );
}

/** What the thread began with; a story names the strategies it used. */
function Opening(props: ThreadPageProps) {
  return (
    <>
      <PartsHeading {...props} />
      <Posts {...props} opening />
      <UsedStrategies used={props.used} opening={props.posts[0]} />
    </>
  );
}

/** Later pages of a long thread say which they are; the first says how many answers there are. */
const answersTitle = ({ thread, page, pages }: ThreadPageProps): string =>
  page === 1 ? say('thread.answers', { count: thread.answers }) : say('thread.page', { page, pages });

/** The position that has the mark "new": the one after the last that the reader has looked at. */
const firstNew = ({ looked }: ThreadPageProps): number | null => looked && looked.since + 1;

/** The other pages, and on the last one whether something has come since. */
function Onwards({ thread, page, pages, looked }: ThreadPageProps) {
  const nothing = looked?.since === thread.posts;
  const again = nothing && !looked.again;
  return (
    <>
      {nothing && (
        <NoticeBox id="new" status>
          <p>{say('thread.nothing-new')}</p>
        </NoticeBox>
      )}
      <div class="row spread">
        <Pagination page={page} pages={pages} href={(to) => paths.thread(thread.id, to)} first="oldest" />
        {page === pages && (
          <LinkButton small href={paths.threadNews(thread.id, pageOf(thread.posts + 1), thread.posts, again)}>
            {say('thread.check')}
          </LinkButton>
        )}
      </div>
    </>
  );
}

const goneTitle = (thread: ShownThread): string =>
  thread.openingState === 'withdrawn' ? say('thread.title.gone') : say('thread.title.hidden');

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
  if (answer) {
    return (
      <>
        {thread.slowMinutes !== null && <Slow minutes={thread.slowMinutes} />}
        <AnswerBox {...props} answer={answer} />
      </>
    );
  }
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

/** Nobody is slowed down without being told (MO-8). */
function Slow({ minutes }: { minutes: number }) {
  return (
    <NoticeBox>
      <p>{say('thread.slow', { minutes })}</p>
    </NoticeBox>
  );
}

function About(props: ThreadPageProps) {
  const { thread, looksIn } = props;
  const facts = { space: thread.spaceTitle, answers: say('thread.answers', { count: thread.answers }) };
  return (
    <section class="stack">
      <h2>{say('thread.this')}</h2>
      <p>{say('thread.facts', facts)}</p>
      <p>{say('thread.staffed', looksIn)}</p>
      <Follow {...props} />
      {props.owner && <MemorialLink thread={thread} />}
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
