import type { ListedThread } from '../../src/forum/folding.rules.ts';
import type { Sifted } from '../../src/forum/sift.rules.ts';
import { paths } from '../../src/paths.ts';
import { SitePage } from '../layouts/site-page.tsx';
import { LoneLink } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { Pagination } from '../parts/pagination.tsx';
import { say } from '../words/say.ts';
import type { Shell } from './forum-shell.ts';
import { NotToday } from './not-today.tsx';
import { isEmpty, ThreadItems } from './thread-items.tsx';

export interface WaitingPageProps extends Shell {
  threads: Sifted<ListedThread>;
  page: number;
  pages: number;
  /** What this reader has put aside today (RE-5), and whether it is shown all the same. */
  aside: string[];
  showAside: boolean;
  /** Names of this reader: their own threads are not theirs to put aside. */
  own: ReadonlySet<string>;
}

/** Threads nobody has answered, the longest waiting first (PO-9). */
export function WaitingPage(props: WaitingPageProps) {
  const { frame, time, threads, page, pages } = props;
  return (
    <SitePage
      frame={frame}
      tabTitle={say('waiting.tab')}
      here="talk"
      crumbs={[{ label: say('frame.talk'), href: paths.front() }, { label: say('waiting.title') }]}
    >
      <h1>{say('waiting.title')}</h1>
      {isEmpty(threads) ? (
        <Nobody {...props} />
      ) : (
        <>
          <p class="lead">{say('waiting.lead')}</p>
          <ThreadItems
            threads={threads}
            time={time}
            place
            of="waiting"
            label={say('waiting.title')}
            act={(thread, title) => <Aside {...props} thread={thread} title={title} />}
          />
        </>
      )}
      <Pagination
        page={page}
        pages={pages}
        href={(to) => (props.showAside ? paths.waitingWithAside(to) : paths.waiting(to))}
        first="oldest"
      />
      {props.aside.length > 0 && !props.showAside && (
        <section class="stack">
          <p>{say('waiting.aside')}</p>
          <LoneLink href={paths.waitingWithAside()}>{say('waiting.aside.show')}</LoneLink>
        </section>
      )}
    </SitePage>
  );
}

function Nobody({ aside }: WaitingPageProps) {
  const words = aside.length > 0 ? 'waiting.none.aside' : 'waiting.none';
  return (
    <EmptyState heading={say(words)}>
      <p>{say(`${words}.text`)}</p>
    </EmptyState>
  );
}

function Aside({
  frame,
  aside,
  own,
  thread,
  title,
}: WaitingPageProps & { thread: ListedThread; title: string }) {
  if (frame.viewer === 'guest' || own.has(thread.starter)) return null;
  return <NotToday frame={frame} thread={thread.id} title={title} aside={aside.includes(thread.id)} />;
}
