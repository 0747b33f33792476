import type { ListedThread } from '../../src/forum/folding.rules.ts';
import type { Sifted } from '../../src/forum/sift.rules.ts';
import { paths } from '../../src/paths.ts';
import { SitePage } from '../layouts/site-page.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { Pagination } from '../parts/pagination.tsx';
import { say } from '../words/say.ts';
import type { Shell } from './forum-shell.ts';
import { isEmpty, ThreadItems } from './thread-items.tsx';

export interface WaitingPageProps extends Shell {
  threads: Sifted<ListedThread>;
  page: number;
  pages: number;
}

/** Threads nobody has answered, the longest waiting first (PO-9). */
export function WaitingPage({ frame, time, threads, page, pages }: WaitingPageProps) {
  return (
    <SitePage frame={frame} tabTitle={say('waiting.tab')} here="talk">
      <h1>{say('waiting.title')}</h1>
      {isEmpty(threads) ? (
        <EmptyState heading={say('waiting.none')}>
          <p>{say('waiting.none.text')}</p>
        </EmptyState>
      ) : (
        <>
          <p class="lead">{say('waiting.lead')}</p>
          <ThreadItems threads={threads} time={time} place label={say('waiting.title')} />
        </>
      )}
      <Pagination page={page} pages={pages} href={paths.waiting} first="oldest" />
    </SitePage>
  );
}
